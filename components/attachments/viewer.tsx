"use client";

import { ChevronLeft, ChevronRight, Download, X } from "lucide-react";
import { Dialog } from "radix-ui";
import { type KeyboardEvent, useState } from "react";
import type { AttachedFile } from "@/components/attachments/attachment-list";
import { ImageView, larger, smaller, ZoomButtons } from "@/components/attachments/image-view";
import { PdfView } from "@/components/attachments/pdf-view";
import { TextView } from "@/components/attachments/text-view";
import { buttonClass } from "@/components/ui/button";
import { fileSizeWords, fileUrl, isImage, isPdf } from "@/lib/attachments/rules";

type Props = { files: AttachedFile[]; at: number; onStep: (at: number) => void; onClose: () => void };

/** One file, as large as the screen: arrows go to the next, plus and minus zoom, Escape closes. */
export default function Viewer({ files, at, onStep, onClose }: Props) {
  const [zoom, setZoom] = useState(1);
  const [opener] = useState(() => document.activeElement);
  const file = files[at];
  if (!file) return null;
  const step = (by: number) => {
    setZoom(1);
    onStep((at + by + files.length) % files.length);
  };
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (target instanceof HTMLTextAreaElement) return;
    const mayStep = files.length > 1 && zoom === 1;
    if (mayStep && key === "ArrowLeft") step(-1);
    if (mayStep && key === "ArrowRight") step(1);
    if (key === "+" || key === "=") setZoom(larger);
    if (key === "-") setZoom(smaller);
    if (key === "0") setZoom(1);
  };
  const toOpener = () => opener instanceof HTMLElement && opener.focus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          className="viewer"
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={toOpener}
        >
          <div className="viewer-bar">
            <Dialog.Title className="min-w-0 flex-1 truncate font-semibold">
              {file.fileName}
              <span className="ml-2 font-normal text-muted">{fileSizeWords(file.size)}</span>
            </Dialog.Title>
            {isImage(file.mediaType) && <ZoomButtons zoom={zoom} onZoom={setZoom} />}
            <a
              className={bar}
              href={fileUrl(file.id)}
              download={file.fileName}
              aria-label={`Download ${file.fileName}`}
            >
              <Download aria-hidden />
            </a>
            <Dialog.Close className={bar} aria-label="Close">
              <X aria-hidden />
            </Dialog.Close>
          </div>
          <div className="viewer-stage">
            <Stage key={file.id} file={file} zoom={zoom} onZoom={setZoom} />
            {files.length > 1 && (
              <>
                <button type="button" className={`${sides} left-3`} aria-label="Previous file" onClick={() => step(-1)}>
                  <ChevronLeft aria-hidden />
                </button>
                <button type="button" className={`${sides} right-3`} aria-label="Next file" onClick={() => step(1)}>
                  <ChevronRight aria-hidden />
                </button>
              </>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const bar = buttonClass({ look: "ghost", icon: true, bar: true });
const sides = buttonClass({ look: "secondary", icon: true, className: "viewer-step" });

type StageProps = { file: AttachedFile; zoom: number; onZoom: (zoom: number) => void };

function Stage({ file, zoom, onZoom }: StageProps) {
  if (isImage(file.mediaType)) return <ImageView file={file} zoom={zoom} onZoom={onZoom} />;
  return isPdf(file.mediaType) ? <PdfView file={file} /> : <TextView file={file} />;
}
