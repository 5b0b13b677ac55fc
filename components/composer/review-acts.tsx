"use client";

import { type RefObject, useEffect } from "react";
import type { Uploads } from "@/components/attachments/use-uploads";
import { ComposerBar } from "@/components/composer/composer-bar";
import { useComposer } from "@/components/composer/composer-context";
import { useFormState } from "@/components/form/form-state";
import { typeInto } from "@/components/form/type-into";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/say";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Review } from "@/lib/result";

type Props = {
  review: Review;
  inside: RefObject<HTMLElement | null>;
  uploads: Uploads /** Edited or discarded: what was shown counts as seen. */;
  onLooked: (reviewed: string) => void;
};

/** In place of the send buttons: what can be done about a reply that was not sent yet. */
export function ReviewActs({ review, inside, uploads, onLooked }: Props) {
  const { typedIn, dismiss } = useFormState();
  const composer = useComposer();
  const area = () => inside.current?.closest("form")?.querySelector("textarea");
  useEffect(() => inside.current?.closest("form")?.querySelector<HTMLElement>("[data-anyway]")?.focus(), [inside]);

  function close() {
    if (review.ask === "newer") onLooked(review.reviewed);
    dismiss();
  }

  function edit() {
    close();
    area()?.focus();
  }

  function discard() {
    const written = {
      content: area()?.value ?? "",
      files: uploads.list.flatMap(({ id, ...file }) => (id ? { ...file, id, mediaType: file.mediaType ?? "" } : [])),
    };
    close();
    set("", []);
    say("Discarded", { undo: () => set(written.content, written.files), stands: 10_000 });
  }

  function set(content: string, files: Parameters<Uploads["restore"]>[0]) {
    const field = area();
    uploads.clear();
    uploads.restore(files);
    if (field) typeInto(field, content);
  }

  function makeComment() {
    const words = area()?.value ?? "";
    close();
    set("", []);
    composer.moveTo("comment", words);
  }

  const sends =
    review.ask === "newer" ? { name: "reviewed", value: review.reviewed } : { name: "meantFor", value: "customer" };
  return (
    <>
      {carried.map((name) => {
        const value = typedIn(name);
        return name !== sends.name && typeof value === "string" ? (
          <input key={name} type="hidden" name={name} value={value} readOnly />
        ) : null;
      })}
      <ComposerBar>
        {review.ask === "newer" ? (
          <Button look="ghost" className="needs-script" onClick={discard}>
            Discard
          </Button>
        ) : (
          uploads.list.length === 0 && (
            <Button look="ghost" className="needs-script" onClick={makeComment}>
              Make it a comment
            </Button>
          )
        )}
        <Button className="needs-script" onClick={edit}>
          Edit
        </Button>
        <SubmitButton {...sends} data-anyway>
          {review.ask === "newer" ? "Send anyway" : "Send to the customer"}
        </SubmitButton>
      </ComposerBar>
    </>
  );
}

/** What was asked for with the first press holds for the second. */
const carried = ["andThen", "when", "at", "cancelOnAnswer", "meantFor", "reviewed"];
