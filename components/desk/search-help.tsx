"use client";

import { useState } from "react";
import { teamOperators } from "@/lib/search/words";

const words = [
  { example: "red light", finds: "all of these words, in messages, comments and files" },
  { example: "“red light”", finds: "exactly these, side by side" },
  { example: "-panel", finds: "without this word" },
  { example: "1042", finds: "the ticket with this number" },
];

/** What can be typed into the search box; its “?” opens it. The list is made when it is asked for: it is on every page. */
export function SearchHelp() {
  const [asked, setAsked] = useState(false);
  return (
    <div
      id="search-help"
      popover="auto"
      className="layer menu pop pop-end search-help"
      onToggle={({ newState }) => newState === "open" && setAsked(true)}
    >
      <h2 className="menu-label">What you can search for</h2>
      <noscript>status:open assignee:me has:attachment -panel “red light”</noscript>
      {asked && (
        <dl>
          {[...words, ...Object.values(teamOperators)].map(({ example, finds }) => (
            <div key={example}>
              <dt>{example}</dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
      )}
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
