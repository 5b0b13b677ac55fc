import type postgres from "postgres";
import { type Chance, zipf } from "./chance";

export type BulkPerson = { id: number; name: string; email: string; organizationId: number | null };
export type BulkPeople = { customers: BulkPerson[]; staff: BulkPerson[]; teams: number[] };

const counts = { organizations: 400, customers: 2_000, agents: 30 };

const firstNames =
  "Ada Amir Anna Bao Bea Carl Chloe Dario Diana Elif Emil Erik Eva Farah Felix Gina Hana Hugo Ida Igor Ines Ivan Jana Joel Jon Kaja Karim Kim Lea Leo Lin Liv Luca Maja Marco Mia Milan Mina Nadia Nora Olga Omar Otto Paula Petra Rafa Rosa Sami Sara Sven Tara Theo Tina Uma Vera Viktor Wim Yara Zoe".split(
    " ",
  );
const lastNames =
  "Adler Ahmed Bakker Berg Bianchi Blanc Castro Chen Costa Dahl Diaz Dubois Evans Fischer Fontaine Garcia Haas Hansen Hoang Horvat Ito Jansen Jensen Kaur Keller Khan Kovac Larsen Laurent Lee Lopez Lund Marino Meyer Mori Moreau Nagy Nilsen Novotny Okoye Olsson Patel Peeters Petit Popov Quinn Ramos Rossi Russo Santos Sato Schmidt Silva Singh Smit Sousa Svensson Tran Vargas Visser Wagner Walker Weber Wolf Yilmaz Zimmer".split(
    " ",
  );
const teamNames = ["Doors", "Cameras", "Badges", "Invoices", "Orders", "Sign-in", "Imports", "Visits"];

/** People without passwords: they fill the lists, and nobody can sign in as them. A second run finds them again. */
export async function bulkPeople(sql: postgres.TransactionSql, by: Chance): Promise<BulkPeople> {
  const organizations = await insertOrganizations(sql);
  const home = zipf(by, organizations, 0.6);
  const name = () => `${by.pick(firstNames)} ${by.pick(lastNames)}`;
  await insertUsers(
    sql,
    "agent",
    Array.from({ length: counts.agents }, () => ({ name: name(), home: null })),
  );
  const companies = Array.from({ length: counts.customers }, () => ({
    name: name(),
    home: by.is(0.2) ? null : home(),
  }));
  await insertUsers(sql, "customer", companies);
  await insertTeams(sql);
  return {
    customers: await sql<
      BulkPerson[]
    >`${people(sql)} where role = 'customer' and email like 'customer%@bulk.example' order by id`,
    staff: await sql<BulkPerson[]>`${people(sql)} where role <> 'customer' and disabled_at is null order by id`,
    teams: (await sql<{ id: number }[]>`select id::int from teams order by id`).map(({ id }) => id),
  };
}

const people = (sql: postgres.TransactionSql) =>
  sql`select id::int, name, email::text, organization_id::int as "organizationId" from users`;

async function insertOrganizations(sql: postgres.TransactionSql): Promise<number[]> {
  await sql`insert into organizations (name, shares_tickets)
    select 'Company ' || n, n % 10 = 0 from generate_series(1, ${counts.organizations}::int) n on conflict do nothing`;
  const rows = await sql<
    { id: number }[]
  >`select id::int from organizations where name ~ '^Company [0-9]+$' order by id`;
  return rows.map(({ id }) => id);
}

type NewPerson = { name: string; home: number | null };

async function insertUsers(sql: postgres.TransactionSql, role: "agent" | "customer", made: NewPerson[]): Promise<void> {
  const names = made.map(({ name }) => name);
  const homes = made.map(({ home }) => home);
  await sql`insert into users (role, name, email, organization_id, undo_seconds, created_at)
    select ${role}::person_role, p.name, ${role} || p.n || '@bulk.example', p.home, 0, now() - interval '2 years'
    from unnest(${names}::text[], ${homes}::bigint[]) with ordinality as p(name, home, n) on conflict do nothing`;
}

async function insertTeams(sql: postgres.TransactionSql): Promise<void> {
  await sql`insert into teams (name) select unnest(${teamNames}::text[]) on conflict do nothing`;
  await sql`insert into team_members (team_id, user_id)
    select t.id, u.id from teams t join users u on u.email like 'agent%@bulk.example' and u.id % 8 = t.id % 8
    on conflict do nothing`;
}
