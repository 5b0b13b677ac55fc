import { Avatar } from "@/components/ui/avatar";
import { Pill } from "@/components/ui/pill";
import { Table } from "@/components/ui/table";

export type Customer = {
  id: number;
  name: string;
  email: string;
  phone: string | null;
  organization: string | null;
  openTickets: number;
  disabledAt: Date | null;
};

/** Each customer with the way to their tickets. Plain links: a page holds fifty of them. */
export function CustomersTable({ customers }: { customers: Customer[] }) {
  return (
    <Table label="Customers" head={["Name", "Organization", "Email", "Phone", "Open tickets"]}>
      {customers.map((customer) => {
        const { id, name, email, phone, organization, openTickets, disabledAt } = customer;
        return (
          <tr key={id}>
            <td>
              <a
                href={`/desk?view=all&q=${encodeURIComponent(email)}`}
                className="tap flex items-center gap-3 font-medium"
              >
                <Avatar person={customer} />
                {name}
                {disabledAt && <Pill>Disabled</Pill>}
              </a>
            </td>
            <td data-label="Organization">{organization}</td>
            <td data-label="Email" className="text-muted">
              {email}
            </td>
            <td data-label="Phone" className="text-muted">
              {phone}
            </td>
            <td data-label="Open tickets" className="num">
              {openTickets}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
