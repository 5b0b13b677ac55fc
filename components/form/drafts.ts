// What was typed and not sent yet, kept in this browser alone, per person and form.

const prefix = "deskwell:draft:";

export type Draft = { person: number; form: string };

type Words = Record<string, string>;

export function readDraft(draft: Draft): Words {
  return withStorage((storage) => JSON.parse(storage.getItem(keyOf(draft)) ?? "{}") as Words) ?? {};
}

/** Empty words are no draft. */
export function keepDraft(draft: Draft, words: Words): void {
  const empty = Object.values(words).every((value) => value.trim() === "");
  withStorage((storage) =>
    empty ? storage.removeItem(keyOf(draft)) : storage.setItem(keyOf(draft), JSON.stringify(words)),
  );
}

/** The forms in which this person began something. */
export function formsWithDraft(person: number): string[] {
  const start = keyOf({ person, form: "" });
  const found = withStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(start)));
  return (found ?? []).map((key) => key.slice(start.length));
}

/** On sign-out nothing stays; `except` keeps one person's own. */
export function dropDrafts(except?: number): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(prefix) && !(except && key.startsWith(`${prefix}${except}:`))) storage.removeItem(key);
    }
  });
}

const keyOf = ({ person, form }: Draft) => `${prefix}${person}:${form}`;

/** Some browsers refuse storage altogether; a form works without it. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
