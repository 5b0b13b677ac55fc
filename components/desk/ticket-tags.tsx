"use client";

import { useRef } from "react";
import { ActForm } from "@/components/form/act-form";
import { useAct } from "@/components/form/use-act";
import type { Action } from "@/lib/result";
import type { Tag } from "@/lib/tags/rules";

type Props = {
  number: number;
  tags: Tag[];
  /** What is suggested while one writes; a new word becomes a new tag. */
  known: Tag[];
  add: Action<{ number: number }>;
  remove: Action<{ number: number }>;
};

/** The ticket's tags: each can be taken off, and another one put on, also before JavaScript has loaded. */
export function TicketTags({ number, tags, known, add, remove }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const adding = useAct(add, (told) => {
    if (told.ok && field.current) field.current.value = "";
  });
  const removing = useAct(remove, () => field.current?.focus());
  const refused = [adding.result, removing.result].find((result) => result && !result.ok);
  const others = known.filter(({ id }) => !tags.some((tag) => tag.id === id));
  return (
    <>
      <div className="detail">
        <dt>Tags</dt>
        <dd className="ticket-tags">
          <ActForm act={removing.form}>
            <input type="hidden" name="number" value={number} readOnly />
            {tags.map(({ id, name, colour }) => (
              <span key={id} className={`tg tg-${colour}`}>
                <span>{name}</span>
                <button type="submit" name="tag" value={id} aria-label={`Remove the tag ${name}`}>
                  ×
                </button>
              </span>
            ))}
          </ActForm>
          <ActForm act={adding.form} className="tag-add">
            <input type="hidden" name="number" value={number} readOnly />
            <input
              ref={field}
              name="name"
              list="known-tags"
              aria-label="Add a tag"
              aria-keyshortcuts="L"
              placeholder="Add a tag"
              autoComplete="off"
              maxLength={40}
              enterKeyHint="done"
            />
            <datalist id="known-tags">
              {others.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
            <button type="submit" className="chip tap">
              {adding.pending ? "Adding…" : "Add"}
            </button>
          </ActForm>
        </dd>
      </div>
      {refused && !refused.ok && (
        <p role="alert" className="detail-words">
          {refused.error}
        </p>
      )}
    </>
  );
}
