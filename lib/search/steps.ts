// A search in steps: each runs only when those before it say that it must, and none looks into more than its bound. So
// PostgreSQL need not guess which words are rare, and what a search costs depends on none of them.
import { type SQL, sql } from "drizzle-orm";
import { candidates, isExact } from "./candidates";
import { type Asked, bound, literal, lookedInto, metAmong, newest, page, sampled, unreadStep } from "./walk";

/** Words in so many of the sample are common. */
const some = 3;
/** So are those the index finds in so many of all. For phrases later, as to look into conversations for one costs more. */
const many = { words: 2_000, phrases: 10_000 };
/** What is common is met on the way from the newest of all, by looking into this many. */
const far = 10_000;
/** So few are fetched one by one; of more, the newest are met on the way through all. */
const handful = 300;

const nothing = sql`(select 0::bigint as id, now() as at where false)`;

/** Words alone: a common one is found among the newest conversations, a rare one by the indexes. */
export function inSteps(asked: Asked): SQL {
  const { query, values, walk, limit } = asked;
  const full = literal(limit);
  const isOneOf = (step: string) => sql`${walk.id} in (select ticket_id from ${sql.identifier(step)})`;
  const known = candidates(query, values);
  const most = query.phrases.length > 0 ? many.phrases : many.words;
  const when = (step: string) => sql`(select yes from ${sql.identifier(step)})`;
  const isOneOfMany = sql`(${isOneOf("some_ids")} or ${isOneOf("all_ids")}) is true and ${when("are_many")}`;
  return page(asked, {
    steps: sql`
      sampled as materialized (select count(*) >= ${literal(some)} as yes from (${sampled(some)}) as held),
      some_ids as materialized (select ticket_id from (${known}) as known where not ${when("sampled")} limit ${literal(most + 1)}),
      told as materialized (select count(*) as ids from some_ids),
      is_common as materialized (select sampled.yes or ids > ${literal(most)} as yes from sampled, told),
      is_rare as materialized (select not is_common.yes and ids <= ${literal(handful)} as yes from is_common, told),
      near as materialized ${metAmong(walk, far, limit, when("is_common"))},
      goes_on as materialized (select count(*) < ${full} as yes from near),
      needs_all as materialized (select is_common.yes and goes_on.yes as yes from is_common, goes_on),
      all_ids as materialized (select ticket_id from (${known}) as known where ${when("needs_all")}),
      are_many as materialized (select not is_rare.yes and (not is_common.yes or needs_all.yes) as yes from is_rare, is_common, needs_all),
      fetched as materialized (${newest(walk, { most: bound(asked), which: sql`${isOneOf("some_ids")} and ${when("is_rare")}` })}),
      soon as materialized ${isExact(query) ? nothing : lookedInto(newest(walk, { most: handful, which: isOneOfMany }), limit)},
      not_soon as materialized (select count(*) < ${full} as yes from soon),
      met as materialized (${newest(walk, { most: bound(asked), which: sql`${isOneOfMany} and ${when("not_soon")}` })}),
      ${unreadStep(asked, { when: when("goes_on") })}`,
    sure: [sql`near`, sql`soon`],
    known: [sql`fetched`, sql`met`],
  });
}
