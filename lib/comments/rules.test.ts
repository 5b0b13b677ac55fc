import { expect, it } from "vitest";
import { mentionsIn } from "./rules";

const staff = [
  { id: 1, name: "Ana Oliveira" },
  { id: 2, name: "Ben Novak" },
  { id: 3, name: "Ben Stone" },
  { id: 4, name: "Åsa Öberg" },
];
const teams = [
  { id: 7, name: "Access" },
  { id: 8, name: "Access control" },
];

it.each([
  ["@Ana Oliveira can you look?", [1], []],
  ["@ana, can you look?", [1], []],
  ["Ask @ANA and @Ben Novak.", [1, 2], []],
  // Two are called Ben, so the first name alone calls nobody.
  ["@Ben please", [], []],
  ["@Anabel is a customer", [], []],
  ["write to ana@example.com or x@ana", [], []],
  ["(@åsa)", [4], []],
  ["@Access control, a new lock", [], [8]],
  ["@access please", [], [7]],
  ["@ana @ana @Access", [1], [7]],
  ["no one, @ nobody @@", [], []],
])("%s", (content, people, called) => {
  expect(mentionsIn(content, staff, teams)).toEqual({ people, teams: called });
});
