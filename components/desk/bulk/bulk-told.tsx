"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { BulkLine } from "@/components/desk/bulk/bulk-line";
import { isUnderWay, type BulkTold as Told } from "@/lib/bulk/rules";
import type { Action } from "@/lib/result";

/** How often the progress is asked for. */
const beat = 700;

/** What became of the last changes of many tickets, the newest first; a swipe takes nothing away from a job that runs. */
export function BulkTold({ told, undo }: { told: Told[]; undo: Action<{ bulk: number }> }) {
  const router = useRouter();
  const [put, setPut] = useState<string[]>([]);
  const isAnyUnderWay = told.some(isUnderWay);
  useEffect(() => {
    if (!isAnyUnderWay) return;
    const timer = setInterval(() => document.hidden || router.refresh(), beat);
    return () => clearInterval(timer);
  }, [isAnyUnderWay, router]);
  const shown = told.filter((one) => !put.includes(nameOf(one)));
  if (shown.length === 0) return null;
  return (
    <section className="bulk bulk-told layer" aria-label="Change of many tickets">
      {shown.map((one) => (
        <BulkLine key={one.id} told={one} undo={undo} dismiss={() => setPut([...put, nameOf(one)])} />
      ))}
    </section>
  );
}

const nameOf = ({ id, state }: Told) => `${id} ${state}`;
