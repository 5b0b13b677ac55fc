import type { Metadata } from "next";
import type { ReactNode } from "react";
import { FlushDrafts } from "@/components/composer/flush-drafts";
import { PageHead } from "@/components/portal/page-head";
import { LinkButton } from "@/components/ui/button";
import { getProfile } from "@/lib/people/queries/person";
import { roleWords } from "@/lib/people/rules";
import { listSessions } from "@/lib/sessions/queries";
import { homeOf } from "@/lib/web/home";
import { read } from "@/lib/web/read";
import { readersClock } from "@/lib/web/readers-clock";
import { currentSession } from "@/lib/web/session";
import { DeskForm } from "./desk-form";
import { KeysForm } from "./keys-form";
import { PasswordForm } from "./password-form";
import { ProfileForm } from "./profile-form";
import { SessionList } from "./session-list";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const profile = await read(getProfile);
  const sessions = await read(listSessions);
  const { actor } = await currentSession();
  const clock = await readersClock();
  const isTeam = actor.role !== "customer";
  return (
    <>
      <PageHead title="Profile">
        <LinkButton href={homeOf(actor)}>{isTeam ? "Back to the desk" : "Your tickets"}</LinkButton>
      </PageHead>
      {isTeam && (
        <nav aria-label="Workspace" className="mb-2 flex flex-wrap gap-2 desk:hidden">
          <LinkButton href="/desk/customers">Customers</LinkButton>
          {actor.role === "admin" && <LinkButton href="/admin/people">Settings</LinkButton>}
        </nav>
      )}
      <Section title="You" says={`${profile.email}${isTeam ? ` · ${roleWords[profile.role].name}` : ""}`}>
        {/* Begun anew once the browser has told its time zone, which the form then shows. */}
        <ProfileForm
          key={profile.timeZone === null ? "untold" : "told"}
          profile={{ ...profile, timeZone: clock.timeZone }}
          timeZones={timeZones(clock.timeZone)}
        />
      </Section>
      {isTeam && (
        <Section title="Desk" says="How your replies leave, where you go on, and which keys work.">
          <DeskForm undoSeconds={profile.undoSeconds} afterResolve={profile.afterResolve} />
          <KeysForm singleKeys={profile.singleKeys} />
        </Section>
      )}
      <Section title="Password" says="Changing it signs you out everywhere but here.">
        <PasswordForm email={profile.email} />
      </Section>
      <Section title="Where you are signed in" says="Sign out what you don't know or no longer use.">
        {isTeam && <FlushDrafts person={actor.id} />}
        <SessionList sessions={sessions} clock={clock} />
      </Section>
    </>
  );
}

function Section({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-6">
      <h2 className="text-title font-semibold">{title}</h2>
      <p className="mt-0.5 mb-4 text-muted">{says}</p>
      {children}
    </section>
  );
}

/** All that this server knows, with UTC and the person's own. */
function timeZones(own: string): string[] {
  return [...new Set(["UTC", own, ...Intl.supportedValuesOf("timeZone")])].sort();
}
