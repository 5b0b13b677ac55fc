"use client";

import { useMemo } from "react";
import { useComposer } from "@/components/composer/composer-context";
import type { Trigger } from "@/components/composer/triggers";

/** "/" in a reply: the macros, with what each would do here. */
export function useMacroTrigger(): Trigger[] {
  const { macros } = useComposer();
  return useMemo(() => {
    if (!macros) return [];
    const find: Trigger["find"] = async (words) => {
      const { suggestMacros } = await import("@/components/macros/suggest-macros");
      return suggestMacros(macros, words);
    };
    return [{ sign: "/", label: "Macros", find }];
  }, [macros]);
}
