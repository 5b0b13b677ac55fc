import { type RefObject, useEffect, useRef } from "react";

export type Swiped = "resolve" | "snooze";

const words: Record<Swiped, string> = { resolve: "Resolve", snooze: "Snooze" };

/** Pixels from which on letting go acts; before, the row goes back. */
const far = 96;
/** Less is a finger that trembles. */
const slack = 12;
/** Where the browser's own way back begins. */
const edge = 24;

/**
 * A finger that moves a row to the right resolves its ticket, to the left snoozes it. One set of listeners for the whole
 * list, which moves rows by hand: nothing is rendered meanwhile. Whatever a swipe does can be done without one.
 */
export function useSwipe(
  list: RefObject<HTMLElement | null>,
  isOn: boolean,
  act: (number: number, what: Swiped) => void,
): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const rows = list.current;
    if (!rows || !isOn) return;
    let held: { row: HTMLAnchorElement; id: number; x: number; y: number; by: number } | null = null;

    const down = ({ pointerType, isPrimary, pointerId: id, clientX: x, clientY: y, target }: PointerEvent) => {
      const row = target instanceof Element ? target.closest<HTMLAnchorElement>("a.q") : null;
      const isInside = x > edge && x < innerWidth - edge;
      held = row && isInside && isPrimary && pointerType === "touch" ? { row, id, x, y, by: 0 } : null;
    };
    const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (held?.id !== pointerId) return;
      const by = clientX - held.x;
      if (held.by === 0 && Math.abs(clientY - held.y) > slack) held = null;
      else if (held.by !== 0 || Math.abs(by) > slack) {
        if (held.by === 0) held.row.setPointerCapture(pointerId);
        held.by = by || 1;
        show(held.row, held.by);
      }
    };
    const up = ({ pointerId }: PointerEvent) => {
      if (held?.id !== pointerId) return;
      const { row, by } = held;
      held = null;
      if (by === 0) return;
      // The finger that lets go does not open the ticket, too.
      const stop = (event: Event) => event.preventDefault();
      row.addEventListener("click", stop, { once: true });
      setTimeout(() => row.removeEventListener("click", stop), 100);
      if (Math.abs(by) < far) return putBack(row);
      row.style.transform = `translateX(${by > 0 ? 100 : -100}%)`;
      latest.current(numberOf(row), whatOf(by));
    };
    const cancel = () => {
      if (held && held.by !== 0) putBack(held.row);
      held = null;
    };
    const over = new AbortController();
    const { signal } = over;
    rows.addEventListener("pointerdown", down, { signal });
    rows.addEventListener("pointermove", move, { signal });
    rows.addEventListener("pointerup", up, { signal });
    rows.addEventListener("pointercancel", cancel, { signal });
    return () => {
      over.abort();
      cancel();
    };
  }, [list, isOn]);
}

/** Rows that are still there after what was done, or that were refused. */
export function putRowsBack(list: HTMLElement | null): void {
  for (const row of list?.querySelectorAll<HTMLElement>("[data-swipe] > .q") ?? []) putBack(row);
}

const whatOf = (by: number): Swiped => (by > 0 ? "resolve" : "snooze");

const numberOf = ({ pathname }: HTMLAnchorElement) => Number(pathname.split("/").at(-1));

function show(row: HTMLElement, by: number): void {
  const item = row.parentElement;
  if (!item) return;
  item.dataset.swipe = whatOf(by);
  item.dataset.words = words[whatOf(by)];
  item.toggleAttribute("data-far", Math.abs(by) >= far);
  row.style.transform = `translateX(${by}px)`;
}

function putBack(row: HTMLElement): void {
  row.style.transform = "";
  const { dataset } = row.parentElement ?? row;
  delete dataset.swipe;
  delete dataset.far;
}
