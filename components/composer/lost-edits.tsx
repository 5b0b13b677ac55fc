"use client";

import { useEffect, useState } from "react";
import { useComposer } from "@/components/composer/composer-context";
import { type EditsOf, keepEdit, readEdits } from "@/components/timeline/kept-edits";
import { Button } from "@/components/ui/button";

type Props = {
  edits: EditsOf;
  /** The scheduled replies that this person can still change. */
  changeable: number[];
  canReply: boolean;
};

/** A scheduled reply went out, or was kept back, while somebody changed it: what they wrote is offered again. */
export function LostEdits({ edits, changeable, canReply }: Props) {
  const composer = useComposer();
  const [lost, setLost] = useState<[id: string, words: string][]>([]);
  const { person, number } = edits;
  const ids = changeable.join();
  useEffect(() => {
    const isGone = ([id]: [string, string]) => !ids.split(",").includes(id);
    setLost(Object.entries(readEdits({ person, number })).filter(isGone));
  }, [person, number, ids]);

  function settle(id: string) {
    keepEdit(edits, Number(id), "");
    setLost((before) => before.filter(([one]) => one !== id));
  }

  return lost.map(([id, words]) => (
    <section key={id} className="composer-closed" aria-label="Your unsaved change">
      <p className="composer-unsent">{words}</p>
      <p>The reply was no longer scheduled when you changed it, so these words were not saved.</p>
      <div className="flex gap-2">
        <Button look="ghost" onClick={() => settle(id)}>
          Discard
        </Button>
        {canReply && (
          <Button
            onClick={() => {
              settle(id);
              composer.moveTo("reply", words);
            }}
          >
            Put them in the reply
          </Button>
        )}
      </div>
    </section>
  ));
}
