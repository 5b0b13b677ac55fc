// A search in steps: each runs only when those before it have not filled the page, and none looks into more than its
// bound. So PostgreSQL need not guess which words are rare, and what a search costs depends on none of them.
import { type SQL, sql } from "drizzle-orm";
import { candidates } from "./candidates";
import { type Asked, bound, few, literal, lookedInto, newest, page, some, unreadStep } from "./walk";

/** Where the newest few had some, the page is mostly full before so many. */
const many = 2_000;
/** So many are fetched one by one; of more, the newest are met on a walk from the newest of all. */
const handful = 300;

/** Words alone: a common one is found among the newest conversations, a rare one by the indexes. */
export function inSteps(asked: Asked): SQL {
  const { query, values, walk, limit } = asked;
  const full = literal(limit);
  const isOneOf = sql`${walk.id} in (select ticket_id from ids)`;
  const counted = sql`(select count(*) from ids)`;
  return page(asked, {
    steps: sql`
      first as materialized ${lookedInto(newest(walk, { most: few }), limit)},
      so_far as materialized (select count(*) as had from first),
      second as materialized ${lookedInto(
        newest(walk, { most: many, skipped: few }),
        limit,
        sql`(select had >= ${literal(some)} and had < ${full} from so_far)`,
      )},
      goes_on as materialized (select had + (select count(*) from second) < ${full} as yes from so_far),
      ids as materialized (select ticket_id from (${candidates(query, values)}) as known where (select yes from goes_on)),
      fetched as materialized (${newest(walk, { most: bound(asked), which: sql`${isOneOf} and ${counted} <= ${literal(handful)}` })}),
      met as materialized (${newest(walk, { most: bound(asked), which: sql`(${isOneOf}) is true and ${counted} > ${literal(handful)}` })}),
      ${unreadStep(asked, { when: sql`(select yes from goes_on)` })}`,
    sure: [sql`first`, sql`second`],
    known: [sql`fetched`, sql`met`],
  });
}
