"use client";

import { Bold, Code, Italic, Link, List, Quote, Type } from "lucide-react";
import { type RefObject, useEffect } from "react";
import { type Mark, marks, withMark } from "@/components/composer/marks";
import { typeInto } from "@/components/form/type-into";
import { buttonClass } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { useScriptHere } from "@/components/ui/use-script-here";

type Props = { inside: RefObject<HTMLElement | null>; mode: string };

const looks = {
  bold: { Icon: Bold, label: "Bold" },
  italic: { Icon: Italic, label: "Italic" },
  list: { Icon: List, label: "List" },
  link: { Icon: Link, label: "Link" },
  code: { Icon: Code, label: "Code" },
  quote: { Icon: Quote, label: "Quote" },
};

/** Six marks for those who don't type them; the text area stays plain text. */
export function FormatMenu({ inside, mode }: Props) {
  // Its pictures are no use before JavaScript, so the page is sent without them.
  const isHere = useScriptHere();
  useEffect(() => {
    const form = inside.current?.closest("form");
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
      const mark = { b: "bold", i: "italic" }[event.key] as Mark | undefined;
      if (!mark || !(event.target instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      apply(form, mark);
    };
    form?.addEventListener("keydown", onKey);
    return () => form?.removeEventListener("keydown", onKey);
  }, [inside]);
  if (!isHere) return null;
  const press = (mark: Mark) => {
    document.getElementById(`format-${mode}`)?.hidePopover();
    apply(inside.current?.closest("form"), mark);
  };
  return (
    <Popover
      id={`format-${mode}`}
      place="up"
      triggerLabel="Formatting"
      triggerClass={buttonClass({ look: "ghost", icon: true })}
      trigger={<Type aria-hidden />}
    >
      <div role="toolbar" aria-label="Formatting" className="flex">
        {marks.map((mark) => {
          const { Icon, label } = looks[mark];
          return (
            <button
              key={mark}
              type="button"
              aria-label={label}
              title={label}
              className={buttonClass({ look: "ghost", icon: true })}
              onClick={() => press(mark)}
            >
              <Icon aria-hidden />
            </button>
          );
        })}
      </div>
    </Popover>
  );
}

function apply(form: HTMLFormElement | null | undefined, mark: Mark): void {
  const area = form?.querySelector("textarea");
  if (!area) return;
  const { value: text, selectionStart: start, selectionEnd: end } = area;
  const marked = withMark({ text, start, end }, mark);
  area.focus();
  typeInto(area, marked.text);
  area.setSelectionRange(marked.start, marked.end);
}
