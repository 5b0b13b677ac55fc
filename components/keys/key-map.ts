export type KeyAct =
  | "palette"
  | "help"
  | "search"
  | "next"
  | "previous"
  | "select"
  | "select-range"
  | "select-all"
  | "send-and-next"
  | "copy-number"
  | "copy-link";

export type KeyRow = {
  /** As `aria-keyshortcuts` spells it; Meta is ⌘, and Ctrl where there is no ⌘. */
  keys: string;
  does: string;
  where: "Anywhere" | "In a list" | "On a ticket";
  /** Without one, the key presses the control on the page that carries it in `aria-keyshortcuts`. */
  act?: KeyAct;
  /** The browser or the form does it by itself. */
  own?: true;
  /** Also while typing. */
  typing?: true;
  /** Comes alive with its control: shown only on pages that have it. */
  shy?: true;
};

/** Every key of the desk; "G, then …" stands with the places. */
export const keyMap: KeyRow[] = [
  { keys: "Meta+K", does: "Find anything, do anything", where: "Anywhere", act: "palette", typing: true },
  { keys: "?", does: "Show the keys", where: "Anywhere", act: "help" },
  { keys: "/", does: "Search", where: "Anywhere", act: "search" },
  { keys: "Escape", does: "Leave the field, close, or go back", where: "Anywhere", own: true },
  { keys: "Meta+.", does: "Copy the ticket's number", where: "Anywhere", act: "copy-number", typing: true },
  { keys: "Meta+Shift+.", does: "Copy the ticket's link", where: "Anywhere", act: "copy-link", typing: true },

  { keys: "J", does: "Next ticket", where: "In a list", act: "next" },
  { keys: "K", does: "Previous ticket", where: "In a list", act: "previous" },
  { keys: "Enter", does: "Open the ticket", where: "In a list", own: true },
  { keys: "X", does: "Select the ticket", where: "In a list", act: "select", shy: true },
  { keys: "Shift+X", does: "Select up to here", where: "In a list", act: "select-range", shy: true },
  { keys: "Meta+A", does: "Select all on the page", where: "In a list", act: "select-all", shy: true },

  { keys: "R", does: "Write a reply", where: "On a ticket" },
  { keys: "N", does: "Write an internal comment", where: "On a ticket" },
  { keys: "Meta+Enter", does: "Send", where: "On a ticket", own: true },
  {
    keys: "Meta+Shift+Enter",
    does: "Send, resolve and go to the next",
    where: "On a ticket",
    act: "send-and-next",
    typing: true,
  },
  { keys: "E", does: "Resolve", where: "On a ticket" },
  { keys: "Z", does: "Undo or reopen", where: "On a ticket" },
  { keys: "I", does: "Take", where: "On a ticket" },
  { keys: "A", does: "Assign", where: "On a ticket" },
  { keys: "S", does: "Change the status", where: "On a ticket" },
  { keys: "P", does: "Change the priority", where: "On a ticket" },
  { keys: "Shift+A", does: "Hand to a team", where: "On a ticket" },
  { keys: "H", does: "Snooze", where: "On a ticket", shy: true },
  { keys: "L", does: "Tags", where: "On a ticket", shy: true },
  { keys: "M", does: "Macros", where: "On a ticket", shy: true },
];
