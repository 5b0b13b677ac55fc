import type { AttachedFile } from "@/components/attachments/attachment-list";
import { buttonClass } from "@/components/ui/button";
import { fileUrl } from "@/lib/attachments/rules";

/** In place of a preview: what is the matter, and the file itself. */
export function PlainView({ file, words }: { file: AttachedFile; words: string }) {
  return (
    <div className="viewer-plain">
      <p>{words}</p>
      <a className={buttonClass({})} href={fileUrl(file.id)} download={file.fileName}>
        Download {file.fileName}
      </a>
    </div>
  );
}
