"use client";

import { useEffect, useRef } from "react";
import { typeInto } from "@/components/form/type-into";

/** Stands in a form, after what it keeps on this device: words that come along go into its text where nothing is written. */
export function CarriedWords({ content }: { content: string }) {
  const inside = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const area = inside.current?.closest("form")?.querySelector("textarea");
    if (area && !area.value) typeInto(area, content);
  }, [content]);
  return <span ref={inside} hidden />;
}
