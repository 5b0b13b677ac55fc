"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Dialog } from "radix-ui";
import { useRef, useState } from "react";
import { pressKeys } from "@/components/keys/controls";
import { placesFor } from "@/components/keys/places";
import { type Choice, groupsFor } from "@/components/palette/choices";
import { pageActions } from "@/components/palette/page-actions";
import { PaletteBox } from "@/components/palette/palette-box";
import { useFound } from "@/components/palette/use-found";

/** ⌘K: tickets, customers, what this page can do, and every place, in one field. */
export default function Palette({ isAdmin, onClose }: { isAdmin: boolean; onClose: () => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [page] = useState(() => ({ actions: pageActions(), focused: document.activeElement }));
  const { found, looking } = useFound(typed);
  const chosen = useRef<Choice | null>(null);
  const choose = (choice: Choice) => {
    chosen.current = choice;
    onClose();
  };
  // The page has the focus back before something on it is pressed.
  const afterwards = (event: Event) => {
    event.preventDefault();
    if (page.focused instanceof HTMLElement) page.focused.focus();
    const does = chosen.current?.does;
    if (!does) return;
    if ("press" in does) pressKeys(does.press);
    else router.push(does.goTo as Route);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="layer palette" aria-describedby={undefined} onCloseAutoFocus={afterwards}>
          <Dialog.Title className="sr-only">Find or do something</Dialog.Title>
          <PaletteBox
            typed={typed}
            onType={setTyped}
            groups={groupsFor(typed, page.actions, placesFor(isAdmin), found)}
            looking={looking}
            onChoose={choose}
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
