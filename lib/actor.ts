/** Who asks. An actor is minted only where identity is proven: session, jobs, seed, tests (lib/structure.test.ts). */
export type Role = "visitor" | "customer" | "agent" | "admin" | "system";

declare const proven: unique symbol;

export type Actor = {
  readonly role: Role;
  /** The person's id; 0 for a visitor and the system. */
  readonly id: number;
  readonly name: string;
  readonly organizationId: number | null;
  /** Set when colleagues of this organization see each other's tickets. */
  readonly sharesTickets: boolean;
  /** How long this person's replies can be taken back; 0 sends them at once. */
  readonly undoSeconds: number;
  /** sha256 of the session cookie, to tell this session from the person's others. */
  readonly sessionId: string | null;
  /** The client's address as the front door saw it. */
  readonly address: string | null;
  /** A clock set by the demo seed; everyone else lives now. */
  readonly at: Date | null;
  readonly [proven]: true;
};

type Person = { role: "customer" | "agent" | "admin"; id: number; name: string } & Partial<
  Pick<Actor, "organizationId" | "sharesTickets" | "sessionId" | "address" | "undoSeconds">
>;

export function mintPerson(person: Person): Actor {
  const plain = {
    organizationId: null,
    sharesTickets: false,
    undoSeconds: 0,
    sessionId: null,
    address: null,
    at: null,
  };
  return mint({ ...plain, ...person });
}

export function mintVisitor(address: string | null): Actor {
  return mint({ ...nobody, role: "visitor", name: "Visitor", address });
}

export function mintSystem(): Actor {
  return mint({ ...nobody, role: "system", name: "Deskwell" });
}

/** For the demo seed alone: a person who acts at a given time. */
export function mintPlayed(person: Person, at: Date): Actor {
  return { ...mintPerson(person), at };
}

export function isStaff(actor: Pick<Actor, "role">): boolean {
  return actor.role === "agent" || actor.role === "admin" || actor.role === "system";
}

const nobody = {
  id: 0,
  organizationId: null,
  sharesTickets: false,
  undoSeconds: 0,
  sessionId: null,
  address: null,
  at: null,
} as const;

function mint(fields: Omit<Actor, typeof proven>): Actor {
  return fields as Actor;
}
