const shortest = 500;
const longest = 5_000;
/** What stands in front of the desk, or the desk itself, says "not now". */
const notNow = [429, 502, 503, 504];

/**
 * Next leaves a page that it can't read anew, and without a line that puts the browser's own error page in place of what
 * somebody is writing. So the reading of the page one stands on waits until there is a line; links and what people send
 * fail at once, as they wait for an answer.
 */
export function waitForTheLine(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
      const answer = await ask(input, init).catch((error) => {
        if (!looksAgain(input, init)) throw error;
      });
      if (answer && !(notNow.includes(answer.status) && looksAgain(input, init))) return answer;
      await lineOr(wait);
      // Nobody waits for a page that was left.
      if (!looksAgain(input, init)) return new Promise(() => {});
    }
  };
}

/** Next's router asks for the page at this very address; `_rsc` only keeps caches apart. */
function looksAgain(input: RequestInfo | URL, init: RequestInit = {}): boolean {
  if (!(input instanceof URL) || init.signal?.aborted || !new Headers(init.headers).has("rsc")) return false;
  const asked = new URL(input);
  asked.searchParams.delete("_rsc");
  const here = new URLSearchParams(location.search);
  return asked.pathname === location.pathname && asked.searchParams.toString() === here.toString();
}

function lineOr(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const go = () => {
      over.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, wait);
    window.addEventListener("online", go, { signal: over.signal });
  });
}
