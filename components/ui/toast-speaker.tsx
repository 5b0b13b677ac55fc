"use client";

import { useEffect } from "react";
import { toast } from "sonner";
import { Toaster } from "@/components/ui/toaster";
import type { Said } from "@/components/ui/toasts";

/** The toaster listens from its own effect, which runs before this one's. */
export default function ToastSpeaker({ said }: { said: Said }) {
  return (
    <>
      <Toaster />
      <Speak said={said} />
    </>
  );
}

function Speak({ said }: { said: Said }) {
  useEffect(() => {
    toast(said.words, { id: said.at });
  }, [said]);
  return null;
}
