import type { DraftCopy } from "@/components/composer/draft-saver";
import { dropDrafts, formsWithDraft, keepDraft, readDraft } from "@/components/form/drafts";
import type { DraftMode } from "@/lib/drafts/input";

export type Place = { person: number; number: number; mode: DraftMode };

/** Words that this device has and the server may not; other people's are dropped. */
export function readLocal(place: Place): DraftCopy | null {
  dropDrafts(place.person);
  const { content = "", files = "[]", base, submitted } = readDraft(keyOf(place));
  if (!base) return null;
  return { content, files: JSON.parse(files), base: JSON.parse(base), isSubmitted: submitted === "yes" };
}

export function writeLocal(place: Place, copy: DraftCopy | null): void {
  const words = copy && {
    content: copy.content,
    files: JSON.stringify(copy.files),
    base: JSON.stringify(copy.base),
    submitted: copy.isSubmitted ? "yes" : "",
  };
  keepDraft(keyOf(place), words ?? {});
}

/** Where this person wrote what this device still keeps. */
export function localPlaces(person: number): Place[] {
  return formsWithDraft(person).flatMap((form) => {
    const [, mode, number] = /^(reply|comment) (\d+)$/.exec(form) ?? [];
    return mode ? { person, mode: mode as DraftMode, number: Number(number) } : [];
  });
}

const keyOf = ({ person, number, mode }: Place) => ({ person, form: `${mode} ${number}` });
