import { lineOr } from "@/components/live/line-or";

const shortest = 500;
const longest = 5_000;
/** What stands in front of the desk, or the desk itself, says "not now". */
const notNow = [429, 502, 503, 504];

/**
 * Next leaves a page that it can't read anew, and without a line that puts the browser's own error page in place of what
 * somebody is writing; an answer that ends in the middle does the same from within. So the router gets whole answers, and
 * the reading of the page one stands on waits until there is one. Links and what people send fail at once, as they wait.
 */
export function waitForTheLine(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (!isRouters(init)) return ask(input, init);
    for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
      const answer = await ask(input, init)
        .then(whole)
        .catch((error) => {
          if (!looksAgain(input, init)) throw error;
        });
      if (answer && !(notNow.includes(answer.status) && looksAgain(input, init))) return answer;
      await lineOr(wait);
      // Nobody waits for a page that was left.
      if (!looksAgain(input, init)) return new Promise(() => {});
    }
  };
}

/** Asked by Next's router: for a page, or to run a server action. */
function isRouters(init: RequestInit = {}): boolean {
  const headers = new Headers(init.headers);
  return headers.has("rsc") || headers.has("next-action");
}

/** Pages come in one go, so nothing is shown later for it. */
async function whole(answer: Response): Promise<Response> {
  const copy = new Response(await answer.arrayBuffer(), answer);
  // A made answer has neither, and the router looks at both.
  for (const name of ["url", "redirected"] as const) Object.defineProperty(copy, name, { value: answer[name] });
  return copy;
}

/** `_rsc` only keeps caches apart. */
function looksAgain(input: RequestInfo | URL, init: RequestInit = {}): boolean {
  if (!(input instanceof URL) || init.signal?.aborted || (init.method ?? "GET") !== "GET") return false;
  const asked = new URL(input);
  asked.searchParams.delete("_rsc");
  const here = new URLSearchParams(location.search);
  return asked.pathname === location.pathname && asked.searchParams.toString() === here.toString();
}
