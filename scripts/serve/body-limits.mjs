/** Bounds for what a client sends: how long a form may be, and how long it may take. */

const mostOfAForm = 1024 * 1024;
const slowest = { form: 60_000, upload: 15 * 60_000 };

/** Next would answer 500 to a form above its own limit. Routes under /api count for themselves. */
export function isTooLong({ url = "", headers }) {
  return !url.startsWith("/api/") && Number(headers["content-length"] ?? 0) > mostOfAForm;
}

/** A body must be here within a minute; uploads, whose route watches for silence, may come over a slow phone. */
export function limitSlowBody(request, response) {
  const { headers, url = "" } = request;
  if (!headers["transfer-encoding"] && !Number(headers["content-length"] ?? 0)) return;
  const timer = setTimeout(
    () => {
      if (!request.complete) request.destroy();
    },
    url.startsWith("/api/attachments") ? slowest.upload : slowest.form,
  );
  response.once("close", () => clearTimeout(timer));
}
