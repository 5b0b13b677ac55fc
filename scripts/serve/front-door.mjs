/** What happens to each request before Next sees it, in order. */
import { answerHeaders } from "./answer-headers.mjs";
import { limitSlowBody, refusalForLength } from "./body-limits.mjs";
import { nameCaller } from "./caller.mjs";
import { contentPolicy } from "./content-policy.mjs";
import { refusalFor } from "./foreign-origin.mjs";
import { refuse } from "./refuse.mjs";
import { trackAnswer } from "./under-way.mjs";

/**
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} handle
 * @param {import("./serve.mjs").Settings} settings
 */
export function frontDoor(handle, settings) {
  return (request, response) => {
    trackAnswer(response);
    limitSlowBody(request, response);
    const own = nameCaller(request, settings);
    const policy = contentPolicy(request, settings);
    answerHeaders(response, { policy, https: settings.appUrl?.protocol === "https:" });
    if (!own) return refuse(request, response, 400, "This request does not say which host it is for.");
    const foreign = refusalFor(request, own, settings);
    if (foreign) return refuse(request, response, 403, foreign);
    const length = refusalForLength(request);
    if (length) return refuse(request, response, length.status, length.words);
    return handle(request, response);
  };
}
