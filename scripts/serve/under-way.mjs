/** The requests being answered right now, so that an end can wait for them. */
import { setTimeout as sleep } from "node:timers/promises";

/** @type {Set<import("node:http").ServerResponse>} */
const answers = new Set();

/** @param {import("node:http").ServerResponse} response */
export function trackAnswer(response) {
  answers.add(response);
  response.once("close", () => answers.delete(response));
}

/** Until nothing but live streams is left, which never finish by themselves, or the time (ms) is over. */
export async function untilAnswered(time) {
  for (const last = Date.now() + time; Date.now() < last && [...answers].some(isShort); ) await sleep(20);
}

function isShort(response) {
  return !String(response.getHeader("content-type")).startsWith("text/event-stream");
}
