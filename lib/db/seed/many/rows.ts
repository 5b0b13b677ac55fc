import { previewOf } from "@/lib/messages/preview";
import type { Happening } from "./history";
import type { Life, Said } from "./lives";
import type { Texts } from "./texts";

export const ticketColumns = [
  ...["id", "number", "subject", "status", "priority", "requester_id", "organization_id", "assignee_id", "team_id"],
  ...["version", "preview", "preview_by", "preview_name", "last_message_id", "created_at", "updated_at"],
  ...["last_activity_at", "first_response_at", "last_customer_message_at", "last_agent_message_at"],
  ...["resolved_at", "closed_at"],
];

/** Ids and numbers continue after what is there. */
export function* ticketRows(lives: readonly Life[], texts: Texts, first: { id: number; number: number }) {
  for (const [n, life] of lives.entries()) {
    const last = life.messages.at(-1);
    const active = Math.max(last?.at ?? life.created, life.resolved ?? 0);
    yield [
      ...[first.id + n, first.number + n, life.subject, life.status, life.priority],
      ...[life.requester.id, life.requester.organizationId, life.assignee?.id ?? null, life.team],
      ...[life.messages.length + 3, last ? previewOf(contentOf(last, texts)) : "", last?.side ?? "customer"],
      ...[last?.by.name ?? "", last?.id ?? null],
      ...[life.created, Math.max(active, life.closed ?? 0), active].map(asTime),
      ...[life.messages.find(isTeams), life.messages.findLast(isCustomers), life.messages.findLast(isTeams)].map(
        timeOf,
      ),
      ...[life.resolved, life.closed].map(asTime),
    ];
  }
}

export const messageColumns = ["id", "ticket_id", "sender_id", "side", "content", "created_at"];

export function* messageRows(happenings: readonly Happening[], texts: Texts, firstTicket: number) {
  for (const { said, event, ticket, at } of happenings) {
    if (!said || event === "ticket.commented") continue;
    yield [said.id, firstTicket + ticket, said.by.id, said.side, contentOf(said, texts), asTime(at)];
  }
}

export const commentColumns = ["id", "ticket_id", "author_id", "content", "created_at"];

export function* commentRows(happenings: readonly Happening[], texts: Texts, firstTicket: number) {
  for (const { said, event, ticket, at } of happenings) {
    if (!said || event !== "ticket.commented") continue;
    yield [said.id, firstTicket + ticket, said.by.id, texts.comment[said.text] ?? "", asTime(at)];
  }
}

export const eventColumns = ["ticket_id", "actor_id", "event", "data", "created_at"];

export function* eventRows(happenings: readonly Happening[], firstTicket: number) {
  for (const { ticket, by, event, data, at } of happenings) {
    yield [firstTicket + ticket, by, event, JSON.stringify(data), asTime(at)];
  }
}

export const readColumns = ["user_id", "ticket_id", "last_message_id", "read_at"];

/** The requester has read everything; the assignee all but the newest words on one open ticket in three. */
export function* readRows(lives: readonly Life[], firstTicket: number) {
  for (const [n, { requester, assignee, status, messages }] of lives.entries()) {
    const last = messages.at(-1);
    const seen = status === "open" && n % 3 === 0 ? (messages.at(-2) ?? last) : last;
    if (!last || !seen) continue;
    yield [requester.id, firstTicket + n, last.id, asTime(last.at)];
    if (assignee && status !== "new") yield [assignee.id, firstTicket + n, seen.id, asTime(seen.at)];
  }
}

const isTeams = ({ side }: Said) => side === "team";
const isCustomers = ({ side }: Said) => side === "customer";
const asTime = (at: number | null) => (at === null ? null : new Date(at));
const timeOf = (said: Said | undefined) => asTime(said?.at ?? null);

function contentOf({ side, text }: Said, texts: Texts): string {
  return texts[side][text] ?? "";
}
