import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { openTicket } from "../portal/writing";

test("@ calls a colleague in a comment, and takes a reply's words there; # links a ticket for the team alone", async ({
  customer,
  agent: { page },
  another,
}) => {
  test.slow();
  const ben = await another("agent");
  const other = await openTicket(customer.page, `The turnstile of ${ben.name}`);
  const number = await openTicket(customer.page, "The gate squeaks");
  await page.goto(`/desk/tickets/${number}`);
  const reply = page.getByLabel("Reply", { exact: true });
  const comment = page.getByLabel("Internal comment", { exact: true });
  const list = page.getByRole("listbox");
  const option = (name: string) => list.getByRole("option", { name });

  // The number, in a reply.
  await reply.pressSequentially(`As in #${other}`);
  await expect(option(`The turnstile of ${ben.name}`)).toBeVisible();
  await expectAccessible(page);
  await reply.press("Enter");
  await expect(reply).toHaveValue(`As in #${other} `);
  await expect(list).toHaveCount(0);

  // An address is no sign, and Escape leaves the text as it is.
  await reply.pressSequentially(`x@${ben.name}`);
  await expect(list).toHaveCount(0);
  await reply.fill("");
  await reply.pressSequentially(`Do you know #${other}? @${ben.name.slice(0, 9)}`);
  await expect(option(ben.name)).toBeVisible();
  await reply.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(reply).toHaveValue(`Do you know #${other}? @${ben.name.slice(0, 9)}`);
  await reply.pressSequentially(ben.name.slice(9, 11));
  await expect(list).toHaveCount(0);
  await reply.fill("");

  // A customer is asked nothing by accident: one Enter, and it is a comment.
  await reply.pressSequentially(`Do you know #${other}? @${ben.name}`);
  await expect(option(ben.name)).toBeVisible();
  await reply.press("Enter");
  await expect(reply).toHaveValue("");
  await expect(comment).toHaveValue(`Do you know #${other}? @${ben.name} `);
  await expect(comment).toBeFocused();
  await page.getByRole("button", { name: "Add comment" }).click();
  const written = page.getByRole("article", { name: /^Comment from/ });
  await expect(written).toContainText("Do you know");
  await expect(written.getByRole("link", { name: `#${other}` })).toHaveAttribute("href", `/desk/tickets/${other}`);
  await ben.page.goto("/desk?view=mentions");
  await expect(ben.page.getByRole("link", { name: /The gate squeaks/ })).toBeVisible();

  // What the customer reads has no link to the desk.
  await page.getByRole("tab", { name: "Reply" }).click();
  await reply.fill(`It is the same as #${other}`);
  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(
    page
      .getByRole("article", { name: /^Message from/ })
      .last()
      .getByRole("link"),
  ).toHaveText(`#${other}`);
  await customer.page.goto(`/tickets/${number}`);
  await expect(customer.page.getByText(`It is the same as #${other}`)).toBeVisible();
  await expect(customer.page.getByRole("link", { name: `#${other}` })).toHaveCount(0);
  expect((await customer.page.request.get("/api/colleagues")).status()).toBe(404);
});
