import { initials, personColour } from "@/components/ui/person-mark";

export type AvatarPerson = { id: number; name: string };

/** Decoration beside a name. Where it stands alone, give `alone`: then it says the name itself. */
export function Avatar({
  person,
  size = 24,
  alone,
}: {
  person: AvatarPerson;
  size?: 20 | 24 | 28 | 32 | 48;
  alone?: boolean;
}) {
  const className = `av ${personColour(person.id)}${size === 24 ? "" : ` av-${size}`}`;
  if (!alone) {
    return (
      <span className={className} aria-hidden>
        {initials(person.name)}
      </span>
    );
  }
  return (
    <span className={className} role="img" aria-label={person.name} title={person.name}>
      {initials(person.name)}
    </span>
  );
}
