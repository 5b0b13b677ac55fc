"use client";

import { teamOperators } from "@/lib/search/words";

const words = [
  { example: "red light", finds: "all of these words, in messages, comments and files" },
  { example: "“red light”", finds: "exactly these, side by side" },
  { example: "-panel", finds: "without this word" },
  { example: "1042", finds: "the ticket with this number" },
];

/** What can be typed into the search box; its “?” opens it. A client component, so that it is sent once. */
export function SearchHelp() {
  return (
    <div id="search-help" popover="auto" className="layer menu pop pop-end search-help">
      <h2 className="menu-label">What you can search for</h2>
      <dl>
        {[...words, ...Object.values(teamOperators)].map(({ example, finds }) => (
          <div key={example}>
            <dt>{example}</dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function SearchHelpButton() {
  return (
    <button type="button" popoverTarget="search-help" className="search-ask tap" aria-label="What you can search for">
      ?
    </button>
  );
}
