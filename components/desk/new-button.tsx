import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** What the top bar leads to most: in words on wide screens, a plus on phones. */
export function NewButton({ href, label }: { href: string; label: string }) {
  return (
    <LinkButton href={href} look="primary" bar aria-label={label} className="max-desk:w-8 max-desk:px-0">
      <Icon name="plus" />
      <span className="max-desk:hidden">{label}</span>
    </LinkButton>
  );
}
