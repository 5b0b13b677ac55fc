"use client";

import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useState } from "react";
import { type KeyRow, keyMap } from "@/components/keys/key-map";
import { KeySign } from "@/components/keys/key-sign";
import { placesFor } from "@/components/keys/places";
import { buttonClass } from "@/components/ui/button";
import { AppLink } from "@/components/ui/link";

type Props = { isAdmin: boolean; singleKeys: boolean; onClose: () => void };

/** Every key there is, under `?`. */
export default function KeyList({ isAdmin, singleKeys, onClose }: Props) {
  const [rows] = useState(() => keyMap.filter(isAlive));
  const parts = (["Anywhere", "In a list", "On a ticket"] as const).map((where) => ({
    title: where,
    rows: rows.filter((row) => row.where === where),
  }));
  const goTo = placesFor(isAdmin).flatMap(({ keys, label }) => (keys ? { keys, does: label } : []));
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="layer dialog key-list" aria-describedby={undefined}>
          <div className="mb-4 flex items-center justify-between">
            <Dialog.Title className="text-title font-bold">Keys</Dialog.Title>
            <Dialog.Close className={buttonClass({ look: "ghost", icon: true })} aria-label="Close">
              <X aria-hidden />
            </Dialog.Close>
          </div>
          {!singleKeys && (
            <p className="mb-4 text-muted">
              Keys without ⌘ or Ctrl are switched off in{" "}
              <AppLink href="/profile" className="text-link">
                your profile
              </AppLink>
              .
            </p>
          )}
          <div className="key-parts">
            {[...parts, { title: "Go to", rows: goTo }].map(({ title, rows: keys }) => (
              <Part key={title} title={title} rows={keys} />
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Part({ title, rows }: { title: string; rows: { keys: string; does: string }[] }) {
  return (
    <section>
      <h3 className="mb-1.5 font-semibold">{title}</h3>
      <dl>
        {rows.map(({ keys, does }) => (
          <div key={keys} className="key-row">
            <dt>{does}</dt>
            <dd>
              <KeySign keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function isAlive({ keys, act, shy }: KeyRow): boolean {
  if (!shy) return true;
  const find = act?.startsWith("select") ? "main li input[type=checkbox]" : `[aria-keyshortcuts~="${keys}"]`;
  return document.querySelector(find) !== null;
}
