// Gets a draft to the server: a moment after the last key, one save at a time, and again when the line is back.
import { type DraftWords, merged, same } from "@/components/composer/merge-drafts";

export type ServerDraft = DraftWords & { generation: number; savedAt: number };
/** What the server doesn't have yet, and what it was written on. */
export type DraftCopy = DraftWords & { base: ServerDraft; isSubmitted: boolean };
export type DraftStatus = "saved" | "saving" | "offline" | "moved" | { refused: string };

export type Save = { content: string; attachmentIds: string[]; generation: number; base: number };
export type SaveAnswer =
  | { saved: true; savedAt: number }
  /** Something else stands there; on another ticket if this one was merged. */
  | { saved: false; number: number; draft: ServerDraft }
  | "offline"
  | { refused: string };

type Options = {
  number: number;
  send: (save: Save, leaving: boolean) => Promise<SaveAnswer>;
  /** Keeps on this device what the server doesn't have; null once it has all. */
  keep: (copy: DraftCopy | null) => void;
  /** Its ticket was merged, and the words go along. */
  move: (to: number, there: ServerDraft, copy: DraftCopy) => Promise<void>;
};

/** The form that shows the draft. */
export type DraftForm = { told: (status: DraftStatus, words: DraftWords) => void; show: (words: DraftWords) => void };

const pauseMs = 500;
/** Someone who never pauses is saved too. */
const longestMs = 3_000;
const retryMs = 5_000;
/** Without a line each try is one more that may have arrived. */
const mostUnderWay = 5;
const nothing: DraftWords = { content: "", files: [] };

export type DraftSaver = ReturnType<typeof draftSaver>;

export function draftSaver({ number, send, keep, move }: Options) {
  let saved: ServerDraft = { ...nothing, generation: 0, savedAt: 0 };
  let words = nothing;
  let submitted: DraftWords | null = null;
  /** Saves that may have arrived, newest last. */
  let underWay: DraftWords[] = [];
  let form: DraftForm | null = null;
  let isSending = false;
  let isSaving = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isSaved = () => same(words, saved);

  function store() {
    const isSubmitted = submitted !== null && same(submitted, words);
    keep(isSaved() ? null : { ...words, base: saved, isSubmitted });
  }

  function tell(status: DraftStatus = isSaved() ? "saved" : "saving") {
    store();
    form?.told(status, words);
  }

  function become(next: DraftWords) {
    if (same(next, words)) return;
    words = next;
    form?.show(words);
  }

  function later(ms = pauseMs) {
    clearTimeout(timer);
    if (isSending) return;
    since ||= Date.now();
    timer = setTimeout(() => void save(), Math.max(0, Math.min(ms, since + longestMs - Date.now())));
  }

  async function save(leaving = false): Promise<void> {
    clearTimeout(timer);
    since = 0;
    if (isSaved() || isSending) return;
    if (isSaving && !leaving) return later();
    isSaving = true;
    const mine = { ...words };
    underWay = [...underWay, mine].slice(-mostUnderWay);
    const { generation, savedAt } = saved;
    const attachmentIds = mine.files.map(({ id }) => id);
    const answer = await send({ content: mine.content, attachmentIds, generation, base: savedAt }, leaving);
    // The save after this one says more; or it was sent meanwhile, and is no draft any more.
    if (underWay.at(-1) !== mine) return;
    isSaving = false;
    if (answer === "offline") {
      if (form) later(retryMs);
      return tell(answer);
    }
    if ("refused" in answer) return tell(answer);
    underWay = [];
    if (!answer.saved) return isSending ? undefined : meetInstead(answer.number, answer.draft);
    const now = { ...mine, generation, savedAt: answer.savedAt };
    if (isNewer(now, saved)) saved = now;
    tell();
    if (!isSaved()) later();
  }

  /** What a save was refused for; what it held is saved on top of that, or goes where the ticket went. */
  async function meetInstead(at: number, draft: ServerDraft): Promise<void> {
    if (at === number) {
      take(draft);
      tell();
      return save(true);
    }
    const copy = { ...words, base: saved, isSubmitted: false };
    saved = { ...saved, ...words };
    const moving = move(at, draft, copy);
    tell("moved");
    return moving;
  }

  /** What the server has now comes under what it doesn't have. */
  function take(server: ServerDraft) {
    const isOwn = underWay.some((own) => same(own, server));
    const wasSent = server.generation > saved.generation && submitted !== null && same(submitted, words);
    const next = merged(isOwn ? server : saved, server, wasSent ? saved : words);
    saved = server;
    become(next);
  }

  function takeIfNewer(server: ServerDraft): boolean {
    const isNews = isNewer(server, saved);
    if (isNews) take(server);
    return isNews;
  }

  return {
    save,
    /** The generation the form sends along, from the first key on: a save may be under way when it is sent. */
    generation: () => saved.generation,
    /** A form shows this draft from now on: `shown`, which was `given` before anybody typed. */
    open(opened: DraftForm, server: ServerDraft | undefined, given: DraftWords, shown: DraftWords) {
      isSending = false;
      if (server) takeIfNewer(server);
      become(merged(given, words, shown));
      form = opened;
      if (!same(words, shown)) form.show(words);
      if (isSaved()) return store();
      tell();
      later();
    },
    /** Without its form it makes no more tries by itself. */
    close() {
      clearTimeout(timer);
      form = null;
    },
    /** Words kept elsewhere: on this device, or on a ticket that was merged into `server`. */
    add(copy: DraftCopy, server = copy.base) {
      takeIfNewer(server);
      become(merged(copy.base, words, copy));
      if (copy.isSubmitted) submitted = words;
      tell();
    },
    change(next: DraftWords) {
      if (same(next, words)) return;
      words = next;
      tell();
      later();
    },
    /** The form is on its way: nothing is saved until its answer is known. */
    sending() {
      isSending = true;
      submitted = words;
      clearTimeout(timer);
      store();
    },
    /** It was refused, and the words are a draft again. */
    notSent() {
      if (!isSending) return;
      isSending = false;
      submitted = null;
      if (isSaved()) return;
      tell();
      later();
    },
    sent() {
      isSending = false;
      isSaving = false;
      submitted = null;
      underWay = [];
      clearTimeout(timer);
      saved = { ...nothing, generation: saved.generation + 1, savedAt: saved.savedAt };
      words = nothing;
      tell();
    },
    /** What the server has now. */
    meet(server: ServerDraft) {
      if (isSending || !takeIfNewer(server)) return;
      tell();
      if (!isSaved()) later();
    },
  };
}

const isNewer = (one: ServerDraft, other: ServerDraft) =>
  one.generation > other.generation || (one.generation === other.generation && one.savedAt > other.savedAt);
