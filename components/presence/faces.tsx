import { typingFirst } from "@/components/presence/presence-words";
import { initials, personColour } from "@/components/ui/person-mark";
import type { Here } from "@/lib/presence/who-is-here";

const most = 3;

/** At most three colleagues and how many more; a ring and a mark with dots for who types, a plain mark for who looks. */
export function Faces({ people }: { people: Here[] }) {
  const first = typingFirst(people).slice(0, most);
  return (
    <>
      {first.map(({ id, name, typing }) => (
        <abbr
          key={id}
          className={`av av-20 ${personColour(id)} face${typing ? " face-typing" : ""}`}
          title={`${name} is ${typing ? "typing" : "viewing"}`}
        >
          {initials(name)}
        </abbr>
      ))}
      {people.length > most && <small className="num">+{people.length - most}</small>}
    </>
  );
}
