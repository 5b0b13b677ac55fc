import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listAudit } from "@/lib/audit/queries";
import { auditWords, valueWords } from "@/lib/audit/words";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { AdminFrame } from "../admin-frame";

export const metadata: Metadata = { title: "Audit" };

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const given = await searchParams;
  const { entries, next } = await read(listAudit, given);
  const clock = await readersClock();
  return (
    <AdminFrame at="audit">
      <p className="px-4 py-3 text-muted desk:px-5">Every change an admin made: who, when, from what to what.</p>
      {entries.length > 0 ? (
        <Table label="Audit" head={["When", "What", "Change"]}>
          {entries.map(({ id, who, event, subject, changes, at }) => (
            <tr key={id}>
              <td data-label="When" className="whitespace-nowrap text-muted">
                <Time at={at} clock={clock} as="full" />
              </td>
              <td>
                <span>
                  <b>{who}</b> {auditWords(event)} <b>{subject}</b>
                </span>
              </td>
              <td>
                <Changes changes={changes} />
              </td>
            </tr>
          ))}
        </Table>
      ) : (
        <EmptyState title="Nothing has been changed yet" next="What admins change from now on is listed here." />
      )}
      <Pager
        firstHref={given.before ? "/admin/audit" : undefined}
        nextHref={next ? `/admin/audit?before=${next}` : undefined}
      />
    </AdminFrame>
  );
}

function Changes({ changes }: { changes: Record<string, { from: unknown; to: unknown }> }) {
  const all = Object.entries(changes);
  if (all.length === 0) return null;
  return (
    <ul>
      {all.map(([name, { from, to }]) => (
        <li key={name}>
          <span className="text-muted">{name}:</span> {valueWords(from)} <span aria-hidden>→</span>
          <span className="sr-only">to</span> {valueWords(to)}
        </li>
      ))}
    </ul>
  );
}
