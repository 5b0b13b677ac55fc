"use client";

/** Where there is no pointer to hover with, a press turns the list into one to pick from; the list listens. */
export function SelectButton() {
  return (
    <button
      type="button"
      className="chip tap pick-start"
      onClick={() => window.dispatchEvent(new CustomEvent(selectEvent))}
    >
      Select
    </button>
  );
}

export const selectEvent = "deskwell:select";
