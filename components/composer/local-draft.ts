import type { DraftWords } from "@/components/composer/draft-saver";
import { dropDrafts, keepDraft, readDraft } from "@/components/form/drafts";
import type { DraftMode } from "@/lib/drafts/input";

type Place = { person: number; number: number; mode: DraftMode };
type Local = DraftWords & { generation: number };

/** Words that this device has and the server may not; those that were sent since are dropped, like other people's. */
export function readLocal(place: Place, generation: number): Local | null {
  dropDrafts(place.person);
  const { content = "", files = "[]", generation: kept = "0" } = readDraft(keyOf(place));
  if (!content && files === "[]") return null;
  if (Number(kept) < generation) {
    writeLocal(place, null);
    return null;
  }
  return { content, files: JSON.parse(files), generation: Number(kept) };
}

export function writeLocal(place: Place, local: Local | null): void {
  const words = local && {
    content: local.content,
    files: JSON.stringify(local.files),
    generation: `${local.generation}`,
  };
  keepDraft(keyOf(place), words ?? {});
}

const keyOf = ({ person, number, mode }: Place) => ({ person, form: `${mode} ${number}` });
