"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Uploads } from "@/components/attachments/use-uploads";
import { useComposer } from "@/components/composer/composer-context";
import { type DraftSaver, type DraftStatus, draftSaver, type ServerDraft } from "@/components/composer/draft-saver";
import { readLocal, writeLocal } from "@/components/composer/local-draft";
import { sendDraft } from "@/components/composer/send-draft";
import { usePending } from "@/components/form/form-state";
import { typeInto } from "@/components/form/type-into";
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
    const place = { person, number, mode };
    const own = draftSaver({
      server: latest.current.server,
      send: (save, leaving) => sendDraft({ number, mode }, save, leaving),
      told: (status, words) => {
        setGeneration(own.generation());
        writeLocal(place, status === "saved" ? null : { ...words, generation: own.generation() });
        const isEmpty = status === "saved" && !words.content && words.files.length === 0;
        latest.current.composer.say(mode, isEmpty ? "" : statusWords[status]);
        if (status === "stale") latest.current.router.refresh();
      },
    });
    saver.current = own;
    const change = () => own.change({ content: area.value, files: latest.current.files });
    const local = readLocal(place, latest.current.server?.generation ?? 0);
    if (local && area.value === area.defaultValue) {
      latest.current.uploads.restore(local.files);
      typeInto(area, local.content);
      own.change(local);
    } else change();

    const stop = new AbortController();
    const { signal } = stop;
    const leave = () => document.hidden && void own.save(true);
    form.addEventListener("input", change, { signal });
    form.addEventListener("submit", () => own.sending(), { signal });
    const emptied = () => {
      area.defaultValue = "";
      setStart("");
      own.sent();
    };
    form.addEventListener("reset", emptied, { signal });
    window.addEventListener("pagehide", () => void own.save(true), { signal });
    window.addEventListener("online", () => void own.save(), { signal });
    document.addEventListener("visibilitychange", leave, { signal });
    return () => {
      stop.abort();
      void own.save(true);
      own.stop();
    };
  }, [inside, person, number, mode]);

  const held = files.map(({ id }) => id).join();
  useEffect(() => {
    const area = inside.current?.closest("form")?.querySelector("textarea");
    const files = latest.current.files.filter(({ id }) => held.includes(id));
    if (area) saver.current?.change({ content: area.value, files });
  }, [inside, held]);

  const version = server ? `${server.generation} ${server.savedAt}` : "";
  useEffect(() => {
    if (pending) return;
    // After the form itself has heard what became of it.
    queueMicrotask(() => {
      saver.current?.notSent();
      const { server, uploads } = latest.current;
      const area = inside.current?.closest("form")?.querySelector("textarea");
      const words = version && server && area ? saver.current?.meet(server) : null;
      if (!words || !area) return;
      uploads.restore(words.files);
      if (area.value !== words.content) typeInto(area, words.content);
    });
  }, [inside, pending, version]);

  return { generation, start };
}

const statusWords: Record<DraftStatus, string> = {
  saved: "Saved · just now",
  saving: "",
  stale: "",
  offline: "Offline, kept on this device",
  refused: "Not saved, kept on this device",
};
