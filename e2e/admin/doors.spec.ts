import { expect, test } from "../fixtures";
import { pagesBelow } from "../tree";

test("only admins find the admins' places", async ({ request, customer, agent, admin }) => {
  for (const path of pagesBelow("admin")) {
    for (const { page, role } of [customer, agent]) {
      expect((await page.request.get(path)).status(), `${path} for a ${role}`).toBe(404);
    }
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers().location).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  }
  for (const path of ["/admin/people/999999999", "/admin/people/abc", "/admin/teams/999999999", "/admin/nothing"]) {
    expect((await admin.page.request.get(path)).status(), path).toBe(404);
  }
});
