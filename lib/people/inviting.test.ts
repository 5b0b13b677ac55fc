import { describe, expect, test } from "vitest";
import { disablePerson } from "@/lib/people/commands/disabling";
import { acceptInvite, inviteAgain, invitePerson } from "@/lib/people/commands/inviting";
import { getInvitation } from "@/lib/people/queries/entry";
import { startSession } from "@/lib/sessions/commands";
import { lastMailTo, runMailJobs, takeJobs } from "@/lib/testing/outbox";
import { makeAdmin, makeAgent, makeOrganization, makeVisitor, newEmail } from "@/lib/testing/people";

const password = "chosen by myself";

describe("an invitation", () => {
  test("makes a person who chooses their own password and signs in with the role they were given", async () => {
    const admin = await makeAdmin({ name: "Ruth" });
    const { email, token } = await invite(admin, "agent");
    expect(token).toMatch(/^dkw_i_[\w-]{43}$/);
    expect((await lastMailTo(email))?.body).toContain("Ruth invites you to Deskwell as an agent");
    expect(await getInvitation(makeVisitor(), { token })).toEqual({ name: "New", email, role: "agent" });
    await acceptInvite(makeVisitor(), { token, name: "Newton", password });
    expect(await startSession(makeVisitor(), { email, password, userAgent: "" })).toMatchObject({
      name: "Newton",
      role: "agent",
    });
    expect(await getInvitation(makeVisitor(), { token })).toBeNull();
    await expect(acceptInvite(makeVisitor(), { token, name: "Again", password })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("sent again, works instead of the first", async () => {
    const admin = await makeAdmin();
    const { id, email, token: first } = await invite(admin, "customer");
    await inviteAgain(admin, { person: id });
    await runMailJobs();
    const second = (await lastMailTo(email))?.token ?? "";
    await expect(acceptInvite(makeVisitor(), { token: first, name: "N", password })).rejects.toMatchObject({
      kind: "conflict",
    });
    await acceptInvite(makeVisitor(), { token: second, name: "N", password });
    await expect(inviteAgain(admin, { person: id })).rejects.toMatchObject({ kind: "conflict" });
  });

  test("ends with the person's account, and looking at it does not use it up", async () => {
    const admin = await makeAdmin();
    const { id, token } = await invite(admin, "agent");
    await getInvitation(makeVisitor(), { token });
    await getInvitation(makeVisitor(), { token });
    await disablePerson(admin, { person: id });
    expect(await getInvitation(makeVisitor(), { token })).toBeNull();
    await expect(acceptInvite(makeVisitor(), { token, name: "N", password })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("is refused for an email that has an account, for a made-up organization and from an agent", async () => {
    const admin = await makeAdmin();
    const known = { name: "N", email: admin.email, role: "agent", organization: "" };
    await expect(invitePerson(admin, known)).rejects.toMatchObject({ fields: { email: expect.any(String) } });
    const madeUp = { name: "N", email: newEmail(), role: "customer", organization: "999999999" };
    await expect(invitePerson(admin, madeUp)).rejects.toMatchObject({ fields: { organization: expect.any(String) } });
    const unwelcome = { name: "N", email: newEmail(), role: "admin", organization: "" };
    await expect(invitePerson(await makeAgent(), unwelcome)).rejects.toMatchObject({ kind: "not_found" });
    expect(await takeJobs()).toEqual([]);
  });

  test("the organization it names is the person's from the start", async () => {
    const organization = await makeOrganization();
    const admin = await makeAdmin();
    const made = await invitePerson(admin, {
      name: "N",
      email: newEmail(),
      role: "customer",
      organization: String(organization.id),
    });
    expect(made.id).toBeGreaterThan(0);
    await takeJobs();
  });
});

async function invite(admin: Parameters<typeof invitePerson>[0], role: "agent" | "customer") {
  const email = newEmail();
  const { id } = await invitePerson(admin, { name: "New", email, role, organization: "" });
  await runMailJobs();
  return { id, email, token: (await lastMailTo(email))?.token ?? "" };
}
