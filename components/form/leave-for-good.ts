import { dropDrafts } from "@/components/form/drafts";

/** After signing out nothing of the person is left in the browser: no words, and no page that it remembers. */
export function leaveForGood(to = "/sign-in"): void {
  dropDrafts();
  window.location.assign(to);
}
