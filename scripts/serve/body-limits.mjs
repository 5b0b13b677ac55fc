/** Bounds for what a client sends: how long a form may be, and how long it may take. */

const mostOfAForm = 1024 * 1024;
const slowest = { form: 60_000, upload: 15 * 60_000, afterTheAnswer: 20_000 };

/** Uploads are counted by their route, as they stream; everything else is held in memory and must say how long it is. */
export function refusalForLength({ url = "", headers }) {
  if (isUpload(url)) return null;
  if (headers["transfer-encoding"]) return { status: 411, words: "This request does not say how long it is." };
  const isTooLong = Number(headers["content-length"] ?? 0) > mostOfAForm;
  return isTooLong ? { status: 413, words: "This is more text than we can take at once." } : null;
}

/**
 * A body must be here within a minute; uploads, whose route watches for silence, may come over a slow phone. What
 * is still on its way when the answer has gone is read to its end for a moment, so that the client can read it.
 */
export function limitSlowBody(request, response) {
  const { headers, url = "" } = request;
  if (!headers["transfer-encoding"] && !Number(headers["content-length"] ?? 0)) return;
  const end = () => {
    if (!request.complete) request.destroy();
  };
  const timer = setTimeout(end, isUpload(url) ? slowest.upload : slowest.form);
  response.once("close", () => {
    clearTimeout(timer);
    if (!request.complete) setTimeout(end, slowest.afterTheAnswer).unref();
  });
}

function isUpload(url) {
  return /^\/api\/attachments(\?|$)/.test(url);
}
