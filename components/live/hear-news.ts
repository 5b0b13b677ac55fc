import type { Hear, News } from "@/components/live/news";
import { stayConnected } from "@/components/live/stay-connected";
import { allPresence, learnPresence } from "@/components/presence/who-is-here";

const name = "deskwell-live";
/** A page that follows at once keeps the connection, and what it may have missed. */
const grace = 2_000;
/** A tab out of sight for this long lets go. */
const patience = 5 * 60_000;

const hearers = new Set<Hear>();
let lastHeard = 0;
let hangUp: (() => void) | null = null;

/** One connection a browser: the tab that holds the lock listens and tells the others. Returns how to leave. */
export function hearNews(hear: Hear): () => void {
  hearers.add(hear);
  if (!hangUp) hangUp = join();
  else if (Date.now() - lastHeard < grace) hear({ event: "changed", tickets: [] });
  return () => {
    hearers.delete(hear);
    setTimeout(() => {
      if (hearers.size > 0) return;
      hangUp?.();
      hangUp = null;
    }, grace);
  };
}

function tell(news: News): void {
  // The server knows the way: a page asked for without a session leads to sign-in and back here.
  if (news.event === "ended") location.reload();
  else if (news.event === "presence") learnPresence(news.presence);
  else {
    lastHeard = Date.now();
    for (const hear of hearers) hear(news);
  }
}

function join(): () => void {
  const others = new BroadcastChannel(name);
  let lead: AbortController | null = null;
  let leads = false;
  const say = (news: News) => {
    leads = true;
    tell(news);
    others.postMessage(news);
  };
  others.onmessage = ({ data }: MessageEvent<News | "hello">) => {
    if (data !== "hello") tell(data);
    else if (leads) others.postMessage({ event: "presence", presence: allPresence() } satisfies News);
  };
  // A tab that joins late learns who is where from the one that listens.
  others.postMessage("hello");
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(leaving);
    lead ??= leadTheTabs(say);
  };
  const end = () => {
    lead?.abort();
    lead = null;
    leads = false;
  };
  const onVisibility = () => {
    if (document.hidden) leaving = setTimeout(end, patience);
    else begin();
  };
  const over = new AbortController();
  const { signal } = over;
  document.addEventListener("visibilitychange", onVisibility, { signal });
  // A page kept for "back" holds no connection; when it returns it connects and looks again.
  window.addEventListener("pagehide", end, { signal });
  window.addEventListener("pageshow", begin, { signal });
  begin();
  return () => {
    over.abort();
    clearTimeout(leaving);
    end();
    others.close();
  };
}

/** Web locks need https or localhost; elsewhere every tab listens for itself. */
function leadTheTabs(say: Hear): AbortController {
  const over = new AbortController();
  const { signal } = over;
  if (navigator.locks)
    navigator.locks.request(name, { signal }, () => stayConnected(say, signal)).catch(() => undefined);
  else void stayConnected(say, signal);
  return over;
}
