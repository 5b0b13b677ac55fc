export const densities = ["comfortable", "table"] as const;
export type Density = (typeof densities)[number];

/** What a row may show beside the person and the words. */
export const columns = ["number", "tags", "team", "status", "assignee", "activity"] as const;
export type Column = (typeof columns)[number];

/** The side bar stays a list one can read. */
export const mostViews = 40;
