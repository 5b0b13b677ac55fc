import { Pill } from "@/components/ui/pill";
import { Time } from "@/components/ui/time";
import type { Clock } from "@/components/ui/time-words";
import { describeBrowser } from "@/lib/people/rules";
import { EndAllForm, EndSessionForm } from "./session-forms";

type Props = {
  sessions: { session: string; userAgent: string; createdAt: Date; isThisOne: boolean }[];
  clock: Clock;
};

export function SessionList({ sessions, clock }: Props) {
  return (
    <>
      <ul id={place} tabIndex={-1} aria-label="Where you are signed in" className="mb-5 flex flex-col">
        {sessions.map(({ session, userAgent, createdAt, isThisOne }) => (
          <li key={session} className="flex min-h-14 items-center justify-between gap-4 border-b border-line py-2">
            <div>
              <p className="flex flex-wrap items-center gap-2">
                {describeBrowser(userAgent)}
                {isThisOne && <Pill tone="accent">This one</Pill>}
              </p>
              <p className="text-small text-muted">
                Since <Time at={createdAt} clock={clock} as="full" />
              </p>
            </div>
            <EndSessionForm session={session} what={describeBrowser(userAgent)} from={place} isThisOne={isThisOne} />
          </li>
        ))}
      </ul>
      <EndAllForm />
    </>
  );
}

const place = "sessions";
