"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Suspense, useEffect, useRef, useState } from "react";
import { onKey } from "@/components/keys/on-key";
import { openEvent } from "@/components/keys/open-layer";
import { lazily } from "@/components/ui/lazily";

/** Loaded when they are first asked for, not with the page. */
const Palette = lazily(() => import("@/components/palette/palette"));
const KeyList = lazily(() => import("@/components/keys/key-list"));

type Layer = "palette" | "help";

/** The desk's keyboard, once a page; see key-map.ts. */
export function DeskKeys({ singleKeys, isAdmin }: { singleKeys: boolean; isAdmin: boolean }) {
  const router = useRouter();
  const [layer, setLayer] = useState<Layer | null>(null);
  const wanted = useRef<Layer | null>(null);
  useEffect(() => {
    const goTo = (path: string) => router.push(path as Route);
    const open = (next: Layer) => {
      wanted.current = next;
      setLayer(next);
    };
    const isOpening = () => wanted.current !== null;
    const over = new AbortController();
    const { signal } = over;
    document.addEventListener("keydown", onKey({ singleKeys, isAdmin, open, isOpening, goTo }), { signal });
    window.addEventListener(openEvent, (event) => open((event as CustomEvent<Layer>).detail), { signal });
    // Buttons show their keys only where these act.
    document.documentElement.dataset.singleKeys = singleKeys ? "on" : "off";
    return () => over.abort();
  }, [router, singleKeys, isAdmin]);
  const close = () => {
    wanted.current = null;
    setLayer(null);
  };
  return (
    <Suspense>
      {layer === "palette" && <Palette isAdmin={isAdmin} onClose={close} />}
      {layer === "help" && <KeyList isAdmin={isAdmin} singleKeys={singleKeys} onClose={close} />}
    </Suspense>
  );
}
