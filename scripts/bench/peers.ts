/**
 * What three free support desks need on a machine of this size with 10,000 tickets, a tenth of ours: the best of them
 * for each kind of work. CPU milliseconds of server and database an operation; requests a second at 8 connections.
 */
export const bestPeers: Record<string, { cpu: number; perSecond: number; name: string }> = {
  queue: { cpu: 67, perSecond: 26, name: "FreeScout" },
  ticket: { cpu: 76, perSecond: 21, name: "osTicket" },
  search: { cpu: 41, perSecond: 36, name: "osTicket" },
  reply: { cpu: 23, perSecond: 74, name: "osTicket" },
  create: { cpu: 49, perSecond: 36, name: "osTicket" },
};

/** Request Tracker, for comparison. */
export const requestTracker: Record<string, number> = { queue: 633, ticket: 362, search: 584, reply: 142, create: 161 };

export const peersMemory = "384 MB with the database (best), 2 GB (Request Tracker)";
export const peersFirstLoad = "327 kB cold first load, largest paint 0.49 s (FreeScout)";
