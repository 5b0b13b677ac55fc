import * as z from "zod/mini";

/** The address line of /admin/audit; `before` is the last id of the page before. */
export const ListAudit = z.object({
  before: z.catch(z.nullable(z.coerce.number().check(z.int(), z.positive())), null),
});
