import type { ReactNode } from "react";

/** A plain table; put <tr>s with <td>s inside. Give a cell `data-label`: on phones each row becomes a small card. */
export function Table({ label, head, children }: { label: string; head: string[]; children: ReactNode }) {
  return (
    <table className="tbl" aria-label={label}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
