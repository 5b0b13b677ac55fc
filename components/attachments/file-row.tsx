"use client";

import { FileText, RotateCw, TriangleAlert, X } from "lucide-react";
import type { Upload } from "@/components/attachments/upload-list";
import type { Uploads } from "@/components/attachments/use-uploads";
import { buttonClass } from "@/components/ui/button";
import { fileSizeWords, inlineUrl, isImage } from "@/lib/attachments/rules";

/** One file on its way: how far it is, and what can be done about it. */
export function FileRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { name, state, progress, error } = upload;
  const moving = state === "waiting" || state === "uploading";
  return (
    <li className="file-row" data-state={state}>
      <Mark upload={upload} />
      <div className="min-w-0 flex-1">
        {!error?.includes(name) && <b className="block truncate font-medium">{name}</b>}
        <span className={error ? "text-urgent" : "text-muted"}>{error ?? stateWords(upload)}</span>
        {moving && (
          <div
            role="progressbar"
            aria-label={`Uploading ${name}`}
            aria-valuenow={Math.round(progress * 100)}
            aria-valuemin={0}
            aria-valuemax={100}
            className="file-bar"
          >
            <div style={{ transform: `scaleX(${progress})` }} />
          </div>
        )}
      </div>
      {state === "failed" && (
        <button type="button" className={ghost} aria-label={`Try ${name} again`} onClick={() => uploads.retry(upload)}>
          <RotateCw aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={ghost}
        aria-label={`${moving ? "Cancel" : "Remove"} ${name}`}
        onClick={() => uploads.remove(upload)}
      >
        <X aria-hidden />
      </button>
    </li>
  );
}

const ghost = buttonClass({ look: "ghost", icon: true, bar: true });

function Mark({ upload: { state, id, mediaType } }: { upload: Upload }) {
  if (id && mediaType && isImage(mediaType)) {
    return <img src={inlineUrl(id)} alt="" width={32} height={32} className="file-mark object-cover" />;
  }
  const broken = state === "failed" || state === "refused";
  return (
    <span className="file-mark" aria-hidden>
      {broken ? <TriangleAlert className="text-urgent" /> : <FileText />}
    </span>
  );
}

function stateWords({ state, progress, size }: Upload): string {
  if (state === "waiting") return "Waiting…";
  if (state !== "uploading") return fileSizeWords(size);
  return progress < 1 ? `${Math.round(progress * 100)} % of ${fileSizeWords(size)}` : "Checking…";
}
