import { Icon } from "@/components/ui/icon";

/** The mark and the product's name, as the admin called it. */
export function Logo({ name, size = 22 }: { name: string; size?: 22 | 26 }) {
  return (
    <>
      <span
        className={`flex shrink-0 items-center justify-center bg-accent text-on-accent ${size === 26 ? "size-[26px] rounded-control" : "size-[22px] rounded-[6px]"}`}
        aria-hidden
      >
        <Icon name="message-circle" className={size === 26 ? "size-[15px]" : "size-3.5"} />
      </span>
      <span className="truncate font-bold">{name}</span>
    </>
  );
}
