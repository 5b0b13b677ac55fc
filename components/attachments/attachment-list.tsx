"use client";

import { type MouseEvent, Suspense, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { lazily } from "@/components/ui/lazily";
import { canPreview, fileSizeWords, fileUrl, inlineUrl, isImage, isText } from "@/lib/attachments/rules";

export type AttachedFile = { id: string; fileName: string; mediaType: string; size: number };

/** Loaded when someone opens a file, not with the page. */
const Viewer = lazily(() => import("@/components/attachments/viewer"));

/** The files of one message: plain links that open in a viewer once JavaScript is there. */
export function AttachmentList({ files }: { files: AttachedFile[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const shown = picturesFirst(files).filter(({ mediaType }) => canPreview(mediaType));
  if (files.length === 0) return null;
  return (
    <div className="files">
      {picturesFirst(files).map((file) => (
        <FileLink key={file.id} file={file} onOpen={() => setOpen(shown.indexOf(file))} />
      ))}
      {open !== null && (
        <Suspense fallback={null}>
          <Viewer files={shown} at={open} onStep={setOpen} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** Pictures and cards differ in height: side by side they leave holes. */
function picturesFirst(files: AttachedFile[]): AttachedFile[] {
  return [...files].sort((a, b) => Number(isImage(b.mediaType)) - Number(isImage(a.mediaType)));
}

function FileLink({ file, onOpen }: { file: AttachedFile; onOpen: () => void }) {
  const { id, fileName, mediaType, size } = file;
  const preview = canPreview(mediaType);
  const href = preview && !isText(mediaType) ? inlineUrl(id) : fileUrl(id);
  const onClick = (event: MouseEvent) => {
    if (!preview || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  if (isImage(mediaType)) {
    return (
      <a className="thumb" href={href} onClick={onClick} title={fileName}>
        <img src={href} alt={fileName} width={148} height={110} loading="lazy" decoding="async" />
      </a>
    );
  }
  return (
    <a className="file" href={href} onClick={onClick} title={fileName} download={preview ? undefined : fileName}>
      <Icon name="file-text" />
      <b>{fileName}</b>
      <span>
        {fileSizeWords(size)} · {preview ? "open preview" : "download"}
      </span>
    </a>
  );
}
