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
    }
  | null;

export type Action<T = unknown> = (previous: Result<T>, form: FormData) => Promise<Result<T>>;
