import { piecesOf, variables } from "@/lib/macros/rules";

type Props = {
  reply: string;
  actions: string[];
  /** The values are in: a variable that still stands here has none. */
  filled?: boolean;
};

/** What a macro would do, in two blocks; a block that does nothing is left out. */
export function MacroPreview({ reply, actions, filled }: Props) {
  return (
    <div className="macro-preview">
      {reply !== "" && (
        <section {...scrolls} aria-label="Words of the reply">
          <p className="macro-block">Reply</p>
          <p className="macro-words">
            <MacroWords text={reply} filled={filled} />
          </p>
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <p className="macro-block">Actions</p>
          <ul className="macro-actions">
            {actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ul>
        </section>
      )}
      {reply === "" && actions.length === 0 && <p className="text-muted">It does nothing yet.</p>}
    </div>
  );
}

/** A long reply scrolls, by keyboard too. */
const scrolls = { tabIndex: 0, className: "macro-reply" };

function MacroWords({ text, filled }: { text: string; filled?: boolean }) {
  return piecesOf(text).map(({ text: words, variable }, n) => {
    if (variable === undefined) return words;
    const isMissing = filled || !Object.hasOwn(variables, variable);
    // The same words can stand twice.
    const key = `${n} ${words}`;
    return (
      <mark key={key} className={isMissing ? "variable variable-missing" : "variable"}>
        {words}
      </mark>
    );
  });
}
