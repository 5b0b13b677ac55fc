"use client";

import { useEffect, useReducer, useRef, useState } from "react";
import { type Received, sendFile, takeBack } from "@/components/attachments/send-file";
import { type Held, startable, type Upload, uploadList, withReceived } from "@/components/attachments/upload-list";
import { newKey } from "@/components/form/send-form";

export type Uploads = ReturnType<typeof useUploads>;

/** The files of one form: checked before they leave, sent three at a time, each with its own progress, cancel and retry. */
export function useUploads(given: Received[] = []) {
  const [list, change] = useReducer(uploadList, given, (files) => withReceived([], files));
  const [held, setHeld] = useState<Held | null>(null);
  const cancels = useRef(new Map<string, () => void>());

  useEffect(() => {
    for (const { key, file } of startable(list)) {
      if (!file || cancels.current.has(key)) continue;
      const cancel = sendFile(file, {
        onProgress: (progress) => change({ type: "progressed", key, progress }),
        onReceived: ({ id, name, mediaType }) => end(key, () => change({ type: "received", key, id, name, mediaType })),
        onFailed: (error, final) => end(key, () => change({ type: "failed", key, error, final })),
      });
      cancels.current.set(key, cancel);
      change({ type: "started", key });
    }
    function end(key: string, then: () => void) {
      cancels.current.delete(key);
      then();
    }
  }, [list]);

  useEffect(() => {
    const running = cancels.current;
    return () => {
      for (const cancel of running.values()) cancel();
      running.clear();
    };
  }, []);

  return {
    list,
    /** Why the form does not go out though it was sent. */
    held,
    setHeld,
    add: (files: Iterable<File>) => change({ type: "added", files: [...files], key: newKey }),
    retry: ({ key }: Upload) => change({ type: "retried", key }),
    remove: ({ key, id }: Upload) => {
      cancels.current.get(key)?.();
      cancels.current.delete(key);
      if (id) takeBack(id);
      change({ type: "removed", key });
    },
    restore: (files: Received[]) => change({ type: "restored", files }),
    /** They have gone out; those that came since stay. */
    sent: (ids: string[]) => change({ type: "sent", ids }),
    clear: () => change({ type: "cleared" }),
  };
}
