export function OrganizationOptions({ organizations }: { organizations: { id: number; name: string }[] }) {
  return (
    <>
      <option value="">None</option>
      {organizations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
