"use client";

import type { AttachedFile } from "@/components/attachments/attachment-list";
import { PlainView } from "@/components/attachments/plain-view";
import { inlineUrl } from "@/lib/attachments/rules";

/** The browser's own PDF viewer, where it has one; phones mostly open PDFs in an app. */
export function PdfView({ file }: { file: AttachedFile }) {
  if (!navigator.pdfViewerEnabled) {
    return <PlainView file={file} words="This browser can't show PDFs inside a page. You can open it instead." />;
  }
  return <iframe src={`${inlineUrl(file.id)}#navpanes=0`} title={file.fileName} />;
}
