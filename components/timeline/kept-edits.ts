// Changed words of scheduled replies, kept in this browser until they are saved: the reply may go out meanwhile.
import { keepDraft, readDraft } from "@/components/form/drafts";

export type EditsOf = { person: number; number: number };

/** By the id of the reply. */
export function readEdits(of: EditsOf): Record<string, string> {
  return readDraft(keyOf(of));
}

/** Empty words are no edit. */
export function keepEdit(of: EditsOf, id: number, words: string): void {
  const { [id]: _, ...others } = readEdits(of);
  keepDraft(keyOf(of), words ? { ...others, [id]: words } : others);
}

const keyOf = ({ person, number }: EditsOf) => ({ person, form: `scheduled ${number}` });
