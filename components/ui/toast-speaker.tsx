"use client";

import { useEffect } from "react";
import { toast } from "sonner";
import { Kbd } from "@/components/ui/kbd";
import { Toaster } from "@/components/ui/toaster";
import type { Said } from "@/components/ui/toasts";

/** The toaster listens from its own effect, which runs before this one's. */
export default function ToastSpeaker({ said }: { said: Said }) {
  return (
    <>
      <Toaster />
      <Speak said={said} />
    </>
  );
}

function Speak({ said }: { said: Said }) {
  useEffect(() => {
    const { at: id, words, undo, view, stands } = said;
    let over = () => {};
    const act = (run: () => void) => {
      over();
      toast.dismiss(id);
      run();
    };
    if (undo) over = onUndoKey(() => act(undo));
    toast(words, {
      id,
      ...(stands ? { duration: stands } : {}),
      ...(undo ? { action: { label: undoLabel, onClick: () => act(undo) } } : {}),
      ...(view ? { cancel: { label: "View", onClick: () => act(view) } } : {}),
      onDismiss: () => over(),
      onAutoClose: () => over(),
    });
    return () => over();
  }, [said]);
  return null;
}

const undoLabel = (
  <>
    Undo
    <Kbd keys="Meta+Z" />
  </>
);

/** ⌘Z and Ctrl+Z, except where it takes back typing. Returns how to stop listening. */
function onUndoKey(undo: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "z" || !(event.metaKey || event.ctrlKey) || event.shiftKey) return;
    const { target } = event;
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (isText && target.value !== "") return;
    event.preventDefault();
    undo();
  };
  window.addEventListener("keydown", onKey);
  return () => window.removeEventListener("keydown", onKey);
}
