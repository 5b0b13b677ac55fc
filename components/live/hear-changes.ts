import { stayConnected } from "@/components/live/stay-connected";

/** Numbers of tickets that changed; none means "look at everything again". */
type Hear = (tickets: number[]) => void;

const name = "deskwell-live";
/** A page that follows at once keeps the connection, and what it may have missed. */
const grace = 2_000;
/** A tab out of sight for this long lets go. */
const patience = 5 * 60_000;

const hearers = new Set<Hear>();
let lastHeard = 0;
let hangUp: (() => void) | null = null;

/** One connection a browser: the tab that holds the lock listens and tells the others. Returns how to leave. */
export function hearChanges(hear: Hear): () => void {
  hearers.add(hear);
  if (!hangUp) hangUp = join();
  else if (Date.now() - lastHeard < grace) hear([]);
  return () => {
    hearers.delete(hear);
    setTimeout(() => {
      if (hearers.size > 0) return;
      hangUp?.();
      hangUp = null;
    }, grace);
  };
}

function tell(tickets: number[]): void {
  lastHeard = Date.now();
  for (const hear of hearers) hear(tickets);
}

function join(): () => void {
  const others = new BroadcastChannel(name);
  others.onmessage = ({ data }) => tell(data);
  const say = (tickets: number[]) => {
    tell(tickets);
    others.postMessage(tickets);
  };
  let lead: AbortController | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(leaving);
    lead ??= leadTheTabs(say);
  };
  const end = () => {
    lead?.abort();
    lead = null;
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
