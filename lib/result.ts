/** What an action tells its form; safe in the browser. `null` is a form that has not been sent yet. */
export type Result<T = unknown> =
  | { ok: true; value: T /** Own path to go to next. */; goTo?: string }
  | {
      ok: false;
      error: string;
      /** Words per field. */
      fields?: Record<string, string>;
      /** What was typed, so that nothing is lost; never passwords. */
      typed?: Record<string, string | string[]>;
      /** What to look at before deciding again. */
      review?: Review;
    }
  | null;

export type Action<T = unknown> = (form: FormData) => Promise<Result<T>>;

/** Why a reply was not sent yet: somebody wrote since, or it reads like words for the team. */
export type Review =
  | { ask: "newer"; written: Written[] /** Sent along, it says that these were seen. */; reviewed: string }
  | { ask: "internal"; sign: string };

/** `onItsWay`: a colleague's reply that is still held for undo. */
export type Written = { by: string; content: string; secondsAgo: number; onItsWay: boolean };
