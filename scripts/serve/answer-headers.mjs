/** The headers every answer carries unless its route has set its own. */

const always = {
  "x-content-type-options": "nosniff",
  // Not no-referrer: with it browsers send a form's own Origin as null.
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(self), microphone=(), geolocation=(), payment=()",
  "cross-origin-opener-policy": "same-origin",
  // Next's static files and those in public/ set their own before this is asked.
  "cache-control": "private, no-store",
};

/**
 * @param {import("node:http").ServerResponse} response
 * @param {{ policy: string | null, https: boolean }} options
 */
export function answerHeaders(response, { policy, https }) {
  const wanted = { ...always };
  if (policy) wanted["content-security-policy"] = policy;
  if (https) wanted["strict-transport-security"] = "max-age=31536000";
  // Filled in at the last moment: Next drops a route's own header where one is already there.
  const writeHead = response.writeHead;
  response.writeHead = (...args) => {
    const given = args.find((argument) => typeof argument === "object" && argument !== null) ?? {};
    const named = new Set(Object.keys(given).map((name) => name.toLowerCase()));
    for (const [name, value] of Object.entries(wanted)) {
      if (!named.has(name) && !response.hasHeader(name)) response.setHeader(name, value);
    }
    return writeHead.apply(response, args);
  };
}
