"use client";

import { useRef } from "react";
import { FileRow } from "@/components/attachments/file-row";
import { heldWords, isIn } from "@/components/attachments/upload-list";
import { useFormFiles } from "@/components/attachments/use-form-files";
import type { Uploads } from "@/components/attachments/use-uploads";

/** The files of the form it stands in, with what the form sends of them. */
export function FileList({ uploads }: { uploads: Uploads }) {
  const inside = useRef<HTMLDivElement>(null);
  const hovering = useFormFiles(inside, uploads);
  const { list, held } = uploads;
  return (
    <div ref={inside} className="file-picks">
      {hovering && <p className="file-drop">Drop files here to attach them</p>}
      {list.length > 0 && (
        <ul aria-label="Attached files">
          {list.map((upload) => (
            <FileRow key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      )}
      {list.map(({ id }) => id && <input key={id} type="hidden" name="attachmentIds" value={id} />)}
      <p className="sr-only" aria-live="polite">
        {announcement(list)}
      </p>
      <p role="status" className="file-held">
        {heldWords(held, list)}
      </p>
    </div>
  );
}

function announcement(list: Uploads["list"]): string {
  const done = list.filter(isIn).length;
  const errors = list.flatMap(({ error }) => error ?? []);
  if (list.length === 0) return "";
  const count = `${done} of ${list.length} ${list.length === 1 ? "file" : "files"} attached.`;
  return [count, ...errors].join(" ");
}
