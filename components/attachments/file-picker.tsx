"use client";

import { AttachButton } from "@/components/attachments/attach-button";
import { FileList } from "@/components/attachments/file-list";
import type { Received } from "@/components/attachments/send-file";
import { useUploads } from "@/components/attachments/use-uploads";
import { acceptedWords } from "@/lib/attachments/rules";

/** Files for a simple form: the list, the button and what is accepted. */
export function FilePicker({ files }: { files?: Received[] }) {
  const uploads = useUploads(files);
  return (
    <div className="flex flex-col gap-2">
      <FileList uploads={uploads} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <AttachButton uploads={uploads} />
        <span className="text-small text-muted">{acceptedWords}</span>
      </div>
    </div>
  );
}
