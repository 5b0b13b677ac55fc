import type { ReactNode } from "react";

/** Below the text: tools left (attach), buttons right with the primary one last. */
export function ComposerBar({ tools, children }: { tools?: ReactNode; children: ReactNode }) {
  return (
    <div className="composer-bar">
      {tools && <div className="composer-tools">{tools}</div>}
      {children}
    </div>
  );
}
