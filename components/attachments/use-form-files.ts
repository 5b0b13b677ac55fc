"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { isIn, isOnItsWay } from "@/components/attachments/upload-list";
import type { Uploads } from "@/components/attachments/use-uploads";
import { useFormState } from "@/components/form/form-state";

/** Ties files to the form around `inside`: drop, paste, sending and emptying. Returns whether files hover above it. */
export function useFormFiles(inside: RefObject<HTMLElement | null>, uploads: Uploads): boolean {
  const [hovering, setHovering] = useState(false);
  const { onItsWay } = useFormState();
  const pressed = useRef<HTMLElement | null>(null);
  const latest = useRef(uploads);
  latest.current = uploads;

  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const zone = form.closest<HTMLElement>("[data-drop-files]") ?? form;
    const stop = new AbortController();
    const { signal } = stop;

    /** Held back before React hears it, for as long as a file would be left behind. */
    const hold = (event: SubmitEvent) => {
      if (latest.current.list.every(isIn)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed.current = event.submitter;
      latest.current.setHeld(latest.current.list.some(isOnItsWay) ? "by files" : "by failure");
    };
    const sent = () => latest.current.sent(onItsWay.current?.sent.getAll("attachmentIds").map(String) ?? []);
    // Two forms may share a zone, as the composer's do: the one on the screen takes the files.
    const isMine = (event: DragEvent) => carriesFiles(event) && form.getClientRects().length > 0;
    const drop = (event: DragEvent) => {
      setHovering(false);
      if (event.dataTransfer && isMine(event)) latest.current.add(event.dataTransfer.files);
    };
    const paste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files ?? [];
      // A word processor puts a picture of the text beside the text: the text is what was meant.
      if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      latest.current.add(Array.from(files, named));
    };
    form.addEventListener("submit", hold, { signal, capture: true });
    form.addEventListener("reset", sent, { signal });
    form.addEventListener("paste", paste, { signal });
    zone.addEventListener("dragover", (event) => setHovering(isMine(event)), { signal });
    zone.addEventListener("dragleave", (event) => setHovering(zone.contains(event.relatedTarget as Node | null)), {
      signal,
    });
    zone.addEventListener("drop", drop, { signal });
    // A file dropped beside the form would open in its place, and what was typed would be gone.
    for (const type of ["dragover", "drop"] as const) {
      window.addEventListener(type, (event) => carriesFiles(event) && event.preventDefault(), { signal });
    }
    return () => stop.abort();
  }, [inside, onItsWay]);

  const { held, setHeld, list } = uploads;
  useEffect(() => {
    const areIn = list.every(isIn);
    const areUnderWay = list.some(isOnItsWay);
    if (held === "by failure" && (areIn || areUnderWay)) setHeld(null);
    if (held !== "by files" || areUnderWay) return;
    setHeld(areIn ? null : "by failure");
    // Later, because React may come by while the form still tells of the first press, and would not be heard then: "If
    // form's firing submission events is true, then return." https://html.spec.whatwg.org/#form-submission-algorithm
    if (areIn) setTimeout(() => inside.current?.closest("form")?.requestSubmit(pressed.current));
  }, [held, setHeld, list, inside]);

  return hovering;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Every pasted screenshot is called image.png; the time tells them apart. */
function named(file: File): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const time = new Date().toTimeString().slice(0, 8).replaceAll(":", "");
  return new File([file], file.name.replace("image", `screenshot-${time}`), { type: file.type });
}
