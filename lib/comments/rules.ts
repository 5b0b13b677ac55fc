type Named = { id: number; name: string };

/** Whom a comment calls: "@Ana Oliveira", "@ana" where one colleague alone is called so, "@Access control". */
export function mentionsIn(content: string, staff: Named[], teams: Named[]): { people: number[]; teams: number[] } {
  const called = { people: new Set<number>(), teams: new Set<number>() };
  const names = [...namesOf(staff), ...teams.map(({ id, name }) => ({ name, team: id }))]
    .map((one) => ({ ...one, name: one.name.toLowerCase() }))
    .sort((one, other) => other.name.length - one.name.length);
  // An "@" inside a word is an email address.
  for (const { index } of content.matchAll(/(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu)) {
    const rest = content.slice(index + 1).toLowerCase();
    const fitting = names.filter(
      ({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    for (const one of fitting.filter(({ name }) => name === fitting[0]?.name)) {
      if ("team" in one) called.teams.add(one.team);
      else called.people.add(one.person);
    }
  }
  return { people: [...called.people], teams: [...called.teams] };
}

/** Full names, and the first names that only one colleague has. */
function namesOf(staff: Named[]): { name: string; person: number }[] {
  const first = (name: string) => (name.split(/\s+/)[0] ?? name).toLowerCase();
  const alone = staff.filter(({ name }) => staff.filter((one) => first(one.name) === first(name)).length === 1);
  return [
    ...staff.map(({ id, name }) => ({ name, person: id })),
    ...alone.map(({ id, name }) => ({ name: first(name), person: id })),
  ];
}
