type Name =
  | "arrow-down-up"
  | "at-sign"
  | "camera"
  | "check"
  | "chevron-down"
  | "chevron-left"
  | "clock"
  | "columns"
  | "contrast"
  | "ellipsis"
  | "equal"
  | "file-text"
  | "inbox"
  | "lock"
  | "log-out"
  | "mail"
  | "message-circle"
  | "moon"
  | "paperclip"
  | "phone"
  | "plus"
  | "rotate-ccw"
  | "search"
  | "send"
  | "settings"
  | "text-align-justify"
  | "user-round"
  | "users"
  | "zap";

/** A sign that stands on every page, drawn by icons.css: a few bytes where an inline picture costs hundreds, twice. */
export function Icon({ name, className }: { name: Name; className?: string }) {
  return <i className={`ic ic-${name}${className ? ` ${className}` : ""}`} aria-hidden />;
}
