"use client";

import { useEffect, useState } from "react";
import type { AttachedFile } from "@/components/attachments/attachment-list";
import { PlainView } from "@/components/attachments/plain-view";
import { fileUrl, textEncodingOf } from "@/lib/attachments/rules";

/** Longer texts are shown from their beginning: a page of five megabytes would not scroll. */
const shownBytes = 300_000;

export function TextView({ file }: { file: AttachedFile }) {
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    readBeginning(file.id, stop.signal).then(setText, () => !stop.signal.aborted && setFailed(true));
    return () => stop.abort();
  }, [file.id]);
  if (failed) return <PlainView file={file} words="This file couldn't be shown just now." />;
  if (text === null) return null;
  // A text area scrolls five thousand lines, and the keyboard reaches it.
  return <textarea className="viewer-text" aria-label={file.fileName} readOnly value={text + rest(file.size)} />;
}

const rest = (size: number) => (size > shownBytes ? "\n\n… The rest is in the download." : "");

async function readBeginning(id: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(fileUrl(id), { signal, headers: { range: `bytes=0-${shownBytes - 1}` } });
  if (!answer.ok) throw new Error(String(answer.status));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return new TextDecoder(textEncodingOf(bytes)).decode(bytes);
}
