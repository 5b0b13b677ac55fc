import type { ReactNode } from "react";

/** One line of what this place is, one of what to do next, one button. */
export function EmptyState({
  title,
  next,
  action,
  icon,
}: {
  title: string;
  next?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-1 px-5 py-16 text-center">
      {icon && <div className="mb-2 text-faint [&>svg]:size-7 [&>svg]:stroke-[1.5]">{icon}</div>}
      <p className="font-semibold">{title}</p>
      {next && <p className="max-w-[46ch] text-muted">{next}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
