const shortest = 2_000;
const longest = 60_000;

/** Holds the live stream open until the signal; after every (re)connect nobody knows what was missed. */
export function stayConnected(say: (tickets: number[]) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let stream: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    let wait = shortest;
    const connect = () => {
      stream = new EventSource("/api/live");
      stream.onopen = () => {
        wait = shortest;
        say([]);
      };
      stream.addEventListener("changed", ({ data }) => say(JSON.parse(data).tickets));
      stream.onerror = () => {
        // A lost connection the browser mends itself; after an answer like 401 or 503 it gives up.
        if (stream.readyState !== EventSource.CLOSED) return;
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
