"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Uploads } from "@/components/attachments/use-uploads";
import { useComposer } from "@/components/composer/composer-context";
import type { DraftSaver, DraftStatus, ServerDraft } from "@/components/composer/draft-saver";
import { saverOf } from "@/components/composer/draft-savers";
import type { DraftWords } from "@/components/composer/merge-drafts";
import { retype } from "@/components/composer/retype";
import { usePending } from "@/components/form/form-state";
import type { DraftMode } from "@/lib/drafts/input";

type Options = {
  /** Somewhere in the form. */
  inside: RefObject<HTMLElement | null>;
  draft: { person: number; number: number; mode: DraftMode };
  server: ServerDraft | undefined;
  uploads: Uploads;
};

/** Keeps a form's words and files with the server, and on this device until the server has them. */
export function useDraft({ inside, draft, server, uploads }: Options) {
  const router = useRouter();
  const composer = useComposer();
  const { pending } = usePending();
  const saver = useRef<DraftSaver | null>(null);
  const [generation, setGeneration] = useState(server?.generation);
  /** What the area shows when its form is emptied: the draft it was opened with only until it is sent. */
  const [start, setStart] = useState(server?.content ?? "");
  const files = uploads.list.flatMap(({ id, name, mediaType, size }) =>
    id ? { id, name, mediaType: mediaType ?? "", size } : [],
  );
  const latest = useRef({ files, uploads, composer, server, router });
  latest.current = { files, uploads, composer, server, router };
  const { person, number, mode } = draft;

  useEffect(() => {
    const form = inside.current?.closest("form");
    const area = form?.querySelector("textarea");
    if (!form || !area) return;
    const own = saverOf({ person, number, mode });
    saver.current = own;
    const shown = (): DraftWords => ({ content: area.value, files: latest.current.files });
    const told = (status: DraftStatus, { content, files }: DraftWords) => {
      const isEmpty = status === "saved" && !content && files.length === 0;
      setGeneration(own.generation());
      latest.current.composer.say(mode, isEmpty ? "" : wordsOf(status));
      if (status === "moved") latest.current.router.refresh();
    };
    const show = (words: DraftWords) => {
      latest.current.files = words.files;
      latest.current.uploads.restore(words.files);
      retype(area, words.content);
    };
    own.open({ told, show }, latest.current.server, { ...shown(), content: area.defaultValue }, shown());
    setGeneration(own.generation());

    const stop = new AbortController();
    const { signal } = stop;
    const leave = () => document.hidden && void own.save(true);
    form.addEventListener("input", () => own.change(shown()), { signal });
    form.addEventListener("submit", () => own.sending(), { signal });
    const emptied = () => {
      area.defaultValue = "";
      setStart("");
      own.sent();
    };
    form.addEventListener("reset", emptied, { signal });
    window.addEventListener("pagehide", () => void own.save(true), { signal });
    document.addEventListener("visibilitychange", leave, { signal });
    return () => {
      stop.abort();
      void own.save(true);
      own.close();
    };
  }, [inside, person, number, mode]);

  const held = files.map(({ id }) => id).join();
  useEffect(() => {
    const area = inside.current?.closest("form")?.querySelector("textarea");
    const { files } = latest.current;
    // A draft that was just put in stands there before its files do.
    if (area && files.map(({ id }) => id).join() === held) saver.current?.change({ content: area.value, files });
  }, [inside, held]);

  const version = server ? `${server.generation} ${server.savedAt}` : "";
  useEffect(() => {
    if (pending) return;
    // After the form itself has heard what became of it.
    queueMicrotask(() => {
      saver.current?.notSent();
      const { server } = latest.current;
      if (version && server) saver.current?.meet(server);
    });
  }, [pending, version]);

  return { generation, start };
}

function wordsOf(status: DraftStatus): string {
  return typeof status === "string" ? statusWords[status] : `Not saved, kept on this device: ${status.refused}`;
}

const statusWords = {
  saved: "Saved · just now",
  saving: "",
  moved: "",
  offline: "Offline, kept on this device",
};
