"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { Uploads } from "@/components/attachments/use-uploads";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useScriptHere } from "@/components/ui/use-script-here";
import { acceptedByPickers } from "@/lib/attachments/rules";

type Props = {
  uploads: Uploads;
  /** The paperclip alone; the words stay for screen readers. */
  icon?: boolean;
};

/** Opens the system's file picker; on a phone there is a camera beside it. */
export function AttachButton({ uploads, icon }: Props) {
  return (
    <>
      <Pick uploads={uploads} label="Attach files" icon={icon} accept={acceptedByPickers} multiple>
        <Icon name="paperclip" />
      </Pick>
      <Pick
        uploads={uploads}
        label="Take a photo"
        icon
        accept="image/jpeg"
        capture="environment"
        className="hidden pointer-coarse:inline-flex"
      >
        <Icon name="camera" />
      </Pick>
    </>
  );
}

type PickProps = Props & {
  label: string;
  accept: string;
  multiple?: boolean;
  capture?: "environment";
  className?: string;
  children: ReactNode;
};

function Pick({ uploads, label, icon, accept, multiple, capture, className = "", children }: PickProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = useRef(uploads.add);
  take.current = uploads.add;
  // Before the script has come a form that is sent would leave its files behind.
  const isOpen = useScriptHere();
  // Files that are there all the same, as a browser may put them back after going back, count too.
  useEffect(() => takeFrom(input.current, take.current), []);
  return (
    <label
      className={buttonClass({
        look: icon ? "ghost" : "secondary",
        icon,
        className: `needs-script has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent ${className}`,
      })}
    >
      {children}
      <span className={icon ? "sr-only" : undefined}>{label}</span>
      {/* Nameless: a file inside the form itself would be sent a second time, and breaks actions above 1 MB. */}
      <input
        ref={input}
        type="file"
        disabled={!isOpen}
        className="sr-only"
        accept={accept}
        multiple={multiple}
        capture={capture}
        onChange={({ currentTarget }) => takeFrom(currentTarget, uploads.add)}
      />
    </label>
  );
}

function takeFrom(input: HTMLInputElement | null, add: Uploads["add"]): void {
  if (!input?.files?.length) return;
  add(input.files);
  input.value = "";
}
