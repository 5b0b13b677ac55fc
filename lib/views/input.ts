import * as z from "zod/mini";
import { QueueFilter } from "@/lib/tickets/input";
import { columns, densities } from "./rules";

const Name = z
  .string("Write a name.")
  .check(z.trim(), z.minLength(1, "Write a name."), z.maxLength(40, "A view's name has at most 40 characters."));

/** "me", "everyone" or "team:3". */
export const Audience = z.pipe(
  z.string("Choose who sees it.").check(z.regex(/^(me|everyone|team:[1-9]\d{0,8})$/, "Choose who sees it.")),
  z.transform((given) => {
    if (given === "me" || given === "everyone") return { audience: given, teamId: null } as const;
    return { audience: "team" as const, teamId: Number(given.slice(5)) };
  }),
);

/** Known filters alone; where a page ended and where one came from are no part of a view. */
const Filter = z.pipe(
  z.string("Reload the page and try again.").check(z.maxLength(2_000)),
  z.transform((words) => {
    const known = Object.keys(QueueFilter._zod.def.shape).filter((name) => name !== "after" && name !== "saved");
    return new URLSearchParams([...new URLSearchParams(words)].filter(([name]) => known.includes(name))).toString();
  }),
);

export const ViewId = z.coerce.number().check(z.int(), z.gte(1));

export const SaveView = z.strictObject({ name: Name, audience: Audience, filter: Filter });
export const RenameView = z.strictObject({ view: ViewId, name: Name });
export const RefilterView = z.strictObject({ view: ViewId, filter: Filter });
export const ViewRef = z.strictObject({ view: ViewId });

export const ArrangeQueue = z.strictObject({
  density: z.enum(["", ...densities], "Choose a density."),
  columns: z._default(
    z.pipe(
      z.union([z.string(), z.array(z.string())]),
      z.transform((given) => columns.filter((column) => [given].flat().includes(column))),
    ),
    [],
  ),
});
