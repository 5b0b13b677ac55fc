import { keyWords } from "@/components/keys/spell";

/** Keys as people see them on their keyboard. */
export function KeySign({ keys }: { keys: string }) {
  return (
    <span className="keys">
      {keyWords(keys).map((key) => (
        <kbd key={key} className="kbd">
          {key}
        </kbd>
      ))}
    </span>
  );
}
