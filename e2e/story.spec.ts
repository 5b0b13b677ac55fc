import { showConversation, take, writeReply } from "./desk/working";
import { files } from "./files";
import { expect, test } from "./fixtures";

/** The product's main job, from "received" to "solved" and back, by three people. */
test("from a customer's PDF to an agent who is no longer let in", async ({ customer, agent, admin }) => {
  test.slow();
  const subject = `Reader shows E-17 ${Date.now()}`;

  // The customer opens a ticket with a PDF.
  const theirs = customer.page;
  await theirs.goto("/tickets/new");
  await theirs.getByLabel("Subject").fill(subject);
  await theirs.getByLabel("Description").fill("It refuses every badge. The delivery note is attached.");
  await theirs.getByLabel("Attach files").setInputFiles(files.pdf);
  await theirs.getByRole("button", { name: "Create ticket" }).click();
  await theirs.waitForURL(/\/tickets\/\d+$/);
  const number = theirs.url().split("/").at(-1);

  // An agent finds it, talks to the team, answers with a PNG and resolves.
  const { page } = agent;
  await page.goto("/desk?view=unassigned&sort=newest");
  await page.getByRole("link", { name: new RegExp(subject) }).click();
  await expect(page.getByText("delivery-note.pdf")).toBeVisible();
  await take(page);
  await expect(page.getByText("took this ticket")).toBeVisible();
  await page.getByRole("tab", { name: "Internal comment" }).click();
  await page.getByLabel("Internal comment", { exact: true }).fill("Zinnober: the site key was lost.");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(page.getByRole("article", { name: /^Comment from/ })).toContainText("Zinnober");
  await page.getByRole("tab", { name: "Reply" }).click();
  await writeReply(page, "Please look for the code in the picture.");
  await page.getByLabel("Attach files").first().setInputFiles(files.png);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByRole("article").last().getByRole("img", { name: "display.png" })).toBeVisible();
  await page.getByRole("button", { name: "Resolve", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reopen" })).toBeVisible();

  // The customer sees the reply and never the comment, on the page and in its source.
  await expect(theirs.getByText("Please look for the code in the picture.")).toBeVisible();
  await expect(theirs.getByText(/^Solved/).first()).toBeVisible();
  for (const path of [`/tickets/${number}`, "/tickets", "/tickets?tab=solved", "/tickets?q=Zinnober"]) {
    const source = await (await theirs.request.get(path)).text();
    expect(source, path).not.toContain("site key");
  }
  await theirs.getByRole("button", { name: "Reopen" }).click();
  await expect(theirs.getByText("We're working on it")).toBeVisible();
  await showConversation(page);
  await expect(page.getByRole("button", { name: "Resolve", exact: true })).toBeVisible();

  // An admin disables the agent, whose open stream and page end.
  const stream = page.evaluate(async () => {
    const { body } = await fetch("/api/live");
    const reader = body?.getReader();
    while (reader && !(await reader.read()).done);
    return "ended";
  });
  await admin.page.goto(`/admin/people?q=${encodeURIComponent(agent.email)}`);
  await admin.page.getByRole("link", { name: new RegExp(agent.name) }).click();
  await admin.page.getByRole("button", { name: "Disable" }).click();
  await expect(admin.page.getByText("Disabled").first()).toBeVisible();
  expect(await stream).toBe("ended");
  const answer = await page.request.get(`/desk/tickets/${number}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});
