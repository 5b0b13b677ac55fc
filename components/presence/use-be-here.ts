import { useEffect } from "react";
import { type Doing, presenceTimes } from "@/lib/presence/rules";

/**
 * Says that this person has the ticket open, again and again while the page is looked at, and that they type. `isSeen`
 * is whether colleagues see it: another tab of theirs that closes takes them away, and this one brings them back.
 */
export function useBeHere(number: number, isSeen: boolean): void {
  useEffect(() => {
    let toldTypingAt = Number.NEGATIVE_INFINITY;
    let typedAt = Number.NEGATIVE_INFINITY;
    // A beacon waits for no answer and leaves even while the page is going away.
    const say = (doing: Doing) => navigator.sendBeacon("/api/presence", JSON.stringify({ number, doing }));
    const beat = () => {
      if (document.hidden) return;
      const isTyping = Date.now() - typedAt < presenceTimes.typingBeat;
      if (isTyping) toldTypingAt = Date.now();
      say(isTyping ? "typing" : "viewing");
    };
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      typedAt = Date.now();
      if (typedAt - toldTypingAt >= presenceTimes.typingBeat) beat();
    };
    // Sent: the form is empty again.
    const onSent = () => {
      typedAt = toldTypingAt = Number.NEGATIVE_INFINITY;
      beat();
    };
    const onLeave = () => say("leaving");
    const over = new AbortController();
    const { signal } = over;
    document.addEventListener("input", onInput, { signal });
    document.addEventListener("reset", onSent, { signal });
    document.addEventListener("visibilitychange", beat, { signal });
    window.addEventListener("pagehide", onLeave, { signal });
    window.addEventListener("pageshow", ({ persisted }) => persisted && beat(), { signal });
    const timer = setInterval(beat, presenceTimes.beat);
    return () => {
      over.abort();
      clearInterval(timer);
      onLeave();
    };
  }, [number]);

  useEffect(() => {
    if (!isSeen && !document.hidden)
      navigator.sendBeacon("/api/presence", JSON.stringify({ number, doing: "viewing" satisfies Doing }));
  }, [isSeen, number]);
}
