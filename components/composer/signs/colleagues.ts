import { fits } from "@/components/composer/suggest-rules";
import type { Suggestion } from "@/components/composer/triggers";
import { typeInto } from "@/components/form/type-into";

type Named = { id: number; name: string };
type Colleagues = { people: Named[]; teams: Named[] };

const most = 30;

/** How long what was loaded is good for: people join and leave seldom. */
const freshMs = 60_000;

let last: { at: number; colleagues: Promise<Colleagues> } | null = null;

/**
 * Names that a comment calls when they stand after "@", in full. A customer's reply calls nobody: there `ask` takes all
 * that was written to the comment instead.
 */
export async function suggestColleagues(words: string, ask?: (text: string) => void): Promise<Suggestion[]> {
  const { people, teams } = await loadColleagues();
  const named = [
    ...people.map((one) => ({ ...one, kind: "person", more: ask && "in a comment" })),
    ...teams.map((one) => ({ ...one, kind: "team", more: ask ? "team, in a comment" : "team" })),
  ];
  // A name that stands there in full, with a space after it, is a name and no search.
  const typed = words.toLowerCase();
  if (named.some(({ name }) => typed.startsWith(`${name.toLowerCase()} `))) return [];
  return named
    .filter(({ name }) => fits(name, words))
    .slice(0, most)
    .map(({ id, name, kind, more }) => ({
      id: `${kind}-${id}`,
      label: name,
      more,
      choose: ({ area, put }) => {
        put(`@${name} `);
        if (!ask) return;
        const text = area.value;
        typeInto(area, "");
        ask(text);
      },
    }));
}

function loadColleagues(): Promise<Colleagues> {
  if (last && Date.now() - last.at < freshMs) return last.colleagues;
  const colleagues = ask();
  last = { at: Date.now(), colleagues };
  colleagues.catch(() => {
    last = null;
  });
  return colleagues;
}

async function ask(): Promise<Colleagues> {
  const answer = await fetch("/api/colleagues");
  if (!answer.ok) throw new Error("The colleagues did not come.");
  return answer.json();
}
