// One saver a draft for as long as the tab lives, so that it knows what it saved wherever its writer has been since.
import { type DraftSaver, draftSaver } from "@/components/composer/draft-saver";
import { localPlaces, type Place, readLocal, writeLocal } from "@/components/composer/local-draft";
import { sendDraft } from "@/components/composer/send-draft";

const savers = new Map<string, DraftSaver>();

/** With what this device kept. */
export function saverOf(place: Place): DraftSaver {
  const saver = savers.get(keyOf(place)) ?? newSaver(place);
  savers.set(keyOf(place), saver);
  const copy = readLocal(place);
  if (copy) saver.add(copy);
  return saver;
}

/** Words whose page is closed go to the server from wherever their writer is now. */
export async function flushDrafts(person: number): Promise<void> {
  await Promise.all(localPlaces(person).map((place) => saverOf(place).save(true)));
}

function newSaver(place: Place): DraftSaver {
  return draftSaver({
    number: place.number,
    send: (save, leaving) => sendDraft(place, save, leaving),
    keep: (copy) => writeLocal(place, copy),
    move: (number, there, copy) => {
      savers.delete(keyOf(place));
      const heir = saverOf({ ...place, number });
      heir.add(copy, there);
      return heir.save(true);
    },
  });
}

const keyOf = ({ person, number, mode }: Place) => `${person} ${mode} ${number}`;
