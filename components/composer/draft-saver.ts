// Gets a draft to the server: a moment after the last key, one save at a time, and again when the line is back.
import type { Received } from "@/components/attachments/send-file";

export type DraftWords = { content: string; files: Received[] };
export type ServerDraft = DraftWords & { generation: number; savedAt: number };
export type DraftStatus = "saved" | "saving" | "offline" | "refused" | "stale";

export type Save = { content: string; attachmentIds: string[]; generation: number; turn: number };
export type SaveAnswer = { saved: boolean; generation: number; savedAt: number } | "offline" | "refused";

type Options = {
  /** What the server has; none when nothing was ever written here. */
  server: ServerDraft | undefined;
  send: (save: Save, leaving: boolean) => Promise<SaveAnswer>;
  /** Heard after every change; `words` are what the server does not have yet. */
  told: (status: DraftStatus, words: DraftWords) => void;
};

const pauseMs = 500;
/** Someone who never pauses is saved too. */
const longestMs = 3_000;
const retryMs = 5_000;
const nothing: DraftWords = { content: "", files: [] };

export type DraftSaver = ReturnType<typeof draftSaver>;

export function draftSaver({ server, send, told }: Options) {
  let saved: ServerDraft = server ?? { ...nothing, generation: 0, savedAt: 0 };
  let words: DraftWords = saved;
  let isSending = false;
  let isSaving = false;
  let turn = 0;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isSaved = () => same(words, saved);

  function later(ms = pauseMs) {
    clearTimeout(timer);
    if (isSending) return;
    since ||= Date.now();
    timer = setTimeout(() => void save(), Math.max(0, Math.min(ms, since + longestMs - Date.now())));
  }

  async function save(leaving = false) {
    clearTimeout(timer);
    since = 0;
    if (isSaved() || isSending) return;
    if (isSaving && !leaving) return later();
    isSaving = true;
    turn += 1;
    const mine = words;
    const { generation } = saved;
    const save = { content: mine.content, attachmentIds: mine.files.map(({ id }) => id), generation, turn };
    const answer = await send(save, leaving);
    isSaving = false;
    // Sent meanwhile: what was saved is no draft any more.
    if (saved.generation !== generation) return;
    if (answer === "offline") later(retryMs);
    if (typeof answer === "string") return told(answer, words);
    if (answer.generation > generation) return told("stale", words);
    if (answer.saved) saved = { ...mine, generation, savedAt: answer.savedAt };
    told(isSaved() ? "saved" : "saving", words);
    if (!isSaved()) later();
  }

  return {
    save,
    /** The generation the form sends along, from the first key on: a save may be under way when it is sent. */
    generation: () => saved.generation,
    change(next: DraftWords) {
      if (same(next, words)) return;
      words = next;
      told(isSaved() ? "saved" : "saving", words);
      later();
    },
    /** The form is on its way: nothing is saved until its answer is known. */
    sending() {
      isSending = true;
      clearTimeout(timer);
    },
    /** It was refused, and the words are a draft again. */
    notSent() {
      if (!isSending) return;
      isSending = false;
      if (!isSaved()) later();
    },
    sent() {
      isSending = false;
      clearTimeout(timer);
      saved = { ...nothing, generation: saved.generation + 1, savedAt: saved.savedAt };
      words = nothing;
      told("saved", words);
    },
    /** What the server has now; returns the words to show, or null to leave them as they are. */
    meet(server: ServerDraft): DraftWords | null {
      if (isSending || !isNewer(server, saved)) return null;
      const wasSaved = isSaved();
      const isSameDraft = server.generation === saved.generation;
      saved = server;
      if (!wasSaved && isSameDraft) return null;
      words = wasSaved ? server : merged(server, words);
      told(isSaved() ? "saved" : "saving", words);
      if (!isSaved()) later();
      return words;
    },
    stop: () => clearTimeout(timer),
  };
}

/** Nothing typed is lost: words that came back stand before those that were typed meanwhile. */
function merged(server: DraftWords, mine: DraftWords): DraftWords {
  const isInside = mine.content.includes(server.content);
  const content = isInside ? mine.content : [server.content, mine.content].filter(Boolean).join("\n\n");
  const files = [...server.files, ...mine.files.filter(({ id }) => !server.files.some((file) => file.id === id))];
  return { content, files };
}

const isNewer = (one: ServerDraft, other: ServerDraft) =>
  one.generation > other.generation || (one.generation === other.generation && one.savedAt > other.savedAt);

function same(one: DraftWords, other: DraftWords): boolean {
  return one.content === other.content && ids(one) === ids(other);
}

const ids = ({ files }: DraftWords) => files.map(({ id }) => id).join();
