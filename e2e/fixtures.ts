import { test as base, type Page } from "@playwright/test";
import { closePerson, type MadePerson, type PeopleMaker, signInDemoAdmin, startPeopleMaker } from "./people";

export { expect } from "@playwright/test";

/** Someone signed in, in a browser of their own. */
export type Person = MadePerson;

type People = {
  customer: Person;
  agent: Person;
  admin: Person;
  /** One more person, e.g. a stranger: `await another("customer")`. */
  another: (role: Person["role"]) => Promise<Person>;
};

/** Nobody shares anything: each test's people are made for it. */
export const test = base.extend<People, { maker: PeopleMaker; demoAdmin: Page }>({
  maker: [
    async ({ browser }, use) => {
      const maker = startPeopleMaker(browser);
      await use(maker);
      await maker.stop();
    },
    { scope: "worker" },
  ],
  demoAdmin: [
    async ({ browser }, use) => {
      const page = await signInDemoAdmin(browser);
      await use(page);
      await page.context().close();
    },
    { scope: "worker" },
  ],
  another: async ({ maker }, use) => {
    const made: Person[] = [];
    await use(async (role) => {
      const person = await maker.make(role);
      made.push(person);
      return person;
    });
    for (const person of made) await closePerson(person);
  },
  customer: async ({ another }, use) => use(await another("customer")),
  agent: async ({ another }, use) => use(await another("agent")),
  admin: async ({ another }, use) => use(await another("admin")),
});
