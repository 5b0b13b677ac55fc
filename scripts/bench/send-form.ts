/** A form on its way: as the browser posts it before JavaScript has loaded, and as React sends it afterwards. */
import type { Form } from "@/scripts/bench/page";
import type { Shot } from "@/scripts/bench/shot";

const boundary = "----deskwellbench";

/** Answered with 303, or the whole page again. */
export function plainPost(port: number, path: string, cookie: string, form: Form): Shot {
  return post(port, path, cookie, Object.entries(form), {});
}

/**
 * What React's encodeReply makes of the action's arguments: the fields under the number of their FormData, then the
 * list of arguments. An action used by useActionState is called with (previous, form), one of a plain form with (form).
 */
export function hydratedPost(port: number, path: string, cookie: string, form: Form): Shot {
  const { id, isStateful } = actionOf(form);
  const fields = Object.entries(form).map(([name, value]): Field => [`_1_${name}`, value]);
  const args = isStateful ? [null, "$K1"] : ["$K1"];
  // A list, since an object would put a key that is a number first.
  return post(port, path, cookie, [...fields, ["0", JSON.stringify(args)]], {
    "next-action": id,
    accept: "text/x-component",
  });
}

function actionOf(form: Form): { id: string; isStateful: boolean } {
  for (const [name, value] of Object.entries(form)) {
    if (/^\$ACTION_\d+:0$/.test(name)) return { id: (JSON.parse(value) as { id: string }).id, isStateful: true };
    if (name.startsWith("$ACTION_ID_")) return { id: name.slice("$ACTION_ID_".length), isStateful: false };
  }
  throw new Error("This form has no server action.");
}

type Field = [name: string, value: string];

function post(port: number, path: string, cookie: string, fields: Field[], headers: Record<string, string>): Shot {
  const part = ([name, value]: Field) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return {
    method: "POST",
    path,
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      origin: `http://127.0.0.1:${port}`,
      "accept-encoding": "gzip",
      accept: "text/html",
      cookie,
      ...headers,
    },
    body: `${fields.map(part).join("")}--${boundary}--\r\n`,
  };
}
