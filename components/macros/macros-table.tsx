import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import type { ListedMacro } from "@/lib/macros/queries";
import { audienceWords } from "./audience-words";

/** Each macro with what it does and how often it helped. Plain links: there can be many. */
export function MacrosTable({ macros, clock }: { macros: ListedMacro[]; clock: Clock }) {
  return (
    <Table label="Macros" head={["Name", "What it does", "Who may use it", "Used"]}>
      {macros.map((macro) => {
        const { id, name, reply, actions, uses, lastUsedAt } = macro;
        return (
          <tr key={id}>
            <td>
              <a href={`/desk/macros/${id}`} className="tap font-medium">
                {name}
              </a>
            </td>
            <td data-label="What it does" className="macro-does">
              {reply && <span className="macro-line">{reply}</span>}
              {actions.length > 0 && <span className="text-muted">{actions.join(" · ")}</span>}
            </td>
            <td data-label="Who may use it" className="text-muted">
              {audienceWords(macro)}
            </td>
            <td data-label="Used" className="num text-muted">
              <span>
                {uses === 0 ? "Not yet" : uses === 1 ? "Once" : `${uses.toLocaleString("en")} times`}
                {lastUsedAt && " · "}
                {lastUsedAt && <Time at={lastUsedAt} clock={clock} as="age" />}
              </span>
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
