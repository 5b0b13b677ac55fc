import { agoWords } from "@/lib/messages/rules";
import type { Written } from "@/lib/result";

/** What was written since, above one's own words. */
export function ReviewWords({ written }: { written: Written[] }) {
  return written.map(({ by, content, secondsAgo, onItsWay }) => (
    <blockquote key={`${by} ${content}`} className="review-words">
      <p className="text-small text-muted">
        <b className="font-semibold text-text">{by}</b> · {agoWords(secondsAgo)}
        {onItsWay && " · on its way"}
      </p>
      <p className="whitespace-pre-wrap">{content}</p>
    </blockquote>
  ));
}
