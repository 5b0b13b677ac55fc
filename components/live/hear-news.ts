import { changedSince, rememberNews, startRemembering } from "@/components/live/heard";
import type { Hear, News } from "@/components/live/news";
import { stayConnected } from "@/components/live/stay-connected";
import { allPresence, learnPresence } from "@/components/presence/who-is-here";

const name = "deskwell-live";
/** A page that follows at once keeps the connection. */
const grace = 2_000;
/** How long an answer of the server may have been on its way: what was heard meanwhile may not be in it. */
const longestWay = 5_000;
/** A tab out of sight for this long lets go. */
const patience = 5 * 60_000;

/** What tabs say to each other: news, a tab that comes late, and what it is told. */
type Said = News | { hello: number; since: number } | { to: number; news: News[] };

const hearers = new Set<Hear>();
let hangUp: (() => void) | null = null;

/** One connection a browser: the tab that holds the lock listens and tells the others. Returns how to leave. */
export function hearNews(hear: Hear): () => void {
  hearers.add(hear);
  if (!hangUp) hangUp = join();
  else for (const missed of newsSince(Date.now() - longestWay)) hear(missed);
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
    rememberNews(news.tickets);
    for (const hear of hearers) hear(news);
  }
}

function newsSince(since: number): News[] {
  const tickets = changedSince(since);
  return tickets ? [{ event: "changed", tickets }] : [];
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
  const me = Math.random();
  const hello = (since: number) => others.postMessage({ hello: me, since } satisfies Said);
  others.onmessage = ({ data }: MessageEvent<Said>) => {
    if ("event" in data) tell(data);
    else if ("to" in data) {
      if (data.to === me) data.news.forEach(tell);
    } else if (leads) {
      const news: News[] = [{ event: "presence", presence: allPresence() }, ...newsSince(data.since)];
      others.postMessage({ to: data.hello, news } satisfies Said);
    }
  };
  startRemembering();
  // A tab that joins late learns from the one that listens who is where, and what it missed since its page was asked for.
  hello(performance.timeOrigin);
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
  // A page kept for "back" holds no connection; when it returns it connects, or asks the tab that does.
  let leftAt = 0;
  const leave = () => {
    leftAt = Date.now();
    end();
  };
  const comeBack = () => {
    begin();
    if (leftAt > 0) hello(leftAt);
  };
  window.addEventListener("pagehide", leave, { signal });
  window.addEventListener("pageshow", comeBack, { signal });
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
