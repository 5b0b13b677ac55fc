import type { Hear } from "@/components/live/news";

const shortest = 2_000;
const longest = 60_000;

/** Holds the live stream open until the signal; after every (re)connect nobody knows what was missed. */
export function stayConnected(say: Hear, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let stream: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    let wait = shortest;
    const connect = () => {
      stream = new EventSource("/api/live");
      stream.onopen = () => {
        wait = shortest;
        say({ event: "changed", tickets: [] });
      };
      stream.addEventListener("changed", ({ data }) => say({ event: "changed", ...JSON.parse(data) }));
      stream.addEventListener("presence", ({ data }) => say({ event: "presence", presence: JSON.parse(data) }));
      stream.onerror = async () => {
        // A lost connection the browser mends itself; after an answer like 401 or 503 it gives up.
        if (stream.readyState !== EventSource.CLOSED || signal.aborted) return;
        const signedOut = await isSignedOut();
        if (signal.aborted) return;
        if (signedOut) {
          say({ event: "ended" });
          return;
        }
        again = setTimeout(connect, wait);
        wait = Math.min(wait * 2, longest);
      };
    };
    connect();
    signal.addEventListener("abort", () => {
      clearTimeout(again);
      stream.close();
      resolve();
    });
  });
}

/** A stream doesn't say why it was refused; the same address asked once more does. */
async function isSignedOut(): Promise<boolean> {
  const over = new AbortController();
  const answer = await fetch("/api/live", { signal: over.signal }).catch(() => null);
  over.abort();
  return answer?.status === 401;
}
