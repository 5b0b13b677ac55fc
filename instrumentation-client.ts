/** Runs in the browser before anything else of the page. */
import { waitForTheLine } from "@/components/live/wait-for-the-line";

window.fetch = waitForTheLine(window.fetch.bind(window));
