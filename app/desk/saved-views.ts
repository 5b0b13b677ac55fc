import { cache } from "react";
import { listSavedViews } from "@/lib/views/queries";
import { read } from "@/lib/web/read";

/** The reader's own views; the frame and the page ask for the same answer. */
export const savedViews = cache(() => read(listSavedViews));
