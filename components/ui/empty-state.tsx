import type { ReactNode } from "react";

/** One line of what this place is, one of what to do next, one button. */
export function EmptyState({
  title,
  next,
  action,
  icon,
  isWholePage,
}: {
  title: string;
  next?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  /** Nothing else is on the page, so the title is its heading. */
  isWholePage?: boolean;
}) {
  const Title = isWholePage ? "h1" : "p";
  return (
    <div className="flex flex-col items-center gap-1 px-5 py-16 text-center">
      {icon && <div className="mb-2 text-faint [&>svg]:size-7 [&>svg]:stroke-[1.5]">{icon}</div>}
      <Title className="font-semibold">{title}</Title>
      {next && <p className="max-w-[46ch] text-muted">{next}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
