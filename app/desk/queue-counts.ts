import { cache } from "react";
import { countQueue } from "@/lib/tickets/queries/count-queue";
import { read } from "@/lib/web/read";

/** How many tickets each view holds; the frame and the page ask for the same answer. */
export const queueCounts = cache(() => read(countQueue));
