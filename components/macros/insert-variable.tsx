"use client";

import { putIn } from "@/components/composer/suggest-rules";
import { typeInto } from "@/components/form/type-into";
import { Popover } from "@/components/ui/popover";
import { variables } from "@/lib/macros/rules";

/** Puts a variable where the cursor is, for those who don't know them by heart. */
export function InsertVariable({ area }: { area: () => HTMLTextAreaElement | null | undefined }) {
  function insert(name: string) {
    document.getElementById("variables")?.hidePopover();
    const here = area();
    if (!here) return;
    const { value, selectionStart: from, selectionEnd: to } = here;
    const now = putIn(value, { from, to, words: `{{${name}}}` });
    here.focus();
    typeInto(here, now.text);
    here.setSelectionRange(now.cursor, now.cursor);
  }
  return (
    <div className="needs-script">
      <Popover id="variables" trigger="Insert a variable" triggerClass="chip tap menu-arrow">
        {Object.entries(variables).map(([name, words]) => (
          <button key={name} type="button" className="menu-item" onClick={() => insert(name)}>
            {words}
          </button>
        ))}
      </Popover>
    </div>
  );
}
