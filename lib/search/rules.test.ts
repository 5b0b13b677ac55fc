import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberIn, readSearchLine } from "./rules";
import { customerOperators } from "./words";

const termsOf = (typed: string) =>
  readSearchLine(typed).terms.map(({ text, isPhrase, not }) => `${not ? "-" : ""}${isPhrase ? `"${text}"` : text}`);
const clausesOf = (typed: string) =>
  readSearchLine(typed).clauses.map(({ operator, values, not }) => `${not ? "-" : ""}${operator}:${values.join("|")}`);

describe("a search line", () => {
  it.each<[string, string[], string[]]>([
    ["door 4", ["door", "4"], []],
    ['"red light" door', ['"red light"', "door"], []],
    ['door -"red light" -panel', ["door", '-"red light"', "-panel"], []],
    ["status:open door", ["door"], ["status:open"]],
    ["status:open,pending", [], ["status:open|pending"]],
    ['status:new,"on hold"', [], ["status:new|on_hold"]],
    ["STATUS:On-Hold", [], ["status:on_hold"]],
    ["-status:closed", [], ["-status:closed"]],
    ['assignee:me,none,"Ana Reyes"', [], ["assignee:me|none|Ana Reyes"]],
    ["requester:kim@example.com team:doors", [], ["requester:kim@example.com", "team:doors"]],
    ["after:2026-01-31 before:2026-03-01", [], ["after:2026-01-31", "before:2026-03-01"]],
    ["has:attachment is:unread", [], ["has:attachment", "is:unread"]],
    ["“red light” – -„alt“", ['"red light"', "–", '-"alt"'], []],
    ['"red li', ['"red li"'], []],
    ["E-17 foo-bar", ["E-17", "foo-bar"], []],
    ["http://example.com 12:30 C:\\temp", ["http://example.com", "12:30", "C:\\temp"], []],
    ['say"so"', ["say", '"so"'], []],
    ['"" "  "', [], []],
    ["", [], []],
  ])("%s", (typed, terms, clauses) => {
    expect(termsOf(typed)).toEqual(terms);
    expect(clausesOf(typed)).toEqual(clauses);
  });

  it.each([
    ["status:opne", "I don’t know the status “opne”: new, open, pending, on hold, resolved or closed."],
    ["channel:fax", "I don’t know the channel “fax”: portal, email, whatsapp, sms or api."],
    ["before:yesterday", "I can’t read the day “yesterday”. Write it like before:2026-03-01."],
    ["after:2026-02-30", "I can’t read the day “2026-02-30”. Write it like after:2026-03-01."],
    ["status: open", "Say more after “status:”, for example status:open,pending."],
  ])("%s is answered with words", (typed, words) => {
    expect(readSearchLine(typed).problems).toEqual([words]);
  });

  it("an operator nobody knows is looked for as words, and says so", () => {
    const { terms, notes, problems } = readSearchLine("colour:red");
    expect(terms.map(({ text }) => text)).toEqual(["colour:red"]);
    expect(notes[0]).toMatch(/^I don’t know “colour:”, so I looked for it as words\. I know status:, /);
    expect(problems).toEqual([]);
    expect(readSearchLine("Error: http://x 10:30 note:").notes).toEqual([]);
  });

  it("a customer has no operators of the team's", () => {
    const { clauses, notes } = readSearchLine("assignee:me has:attachment", customerOperators);
    expect(clauses.map(({ operator }) => operator)).toEqual(["has"]);
    expect(notes).toEqual([
      "I don’t know “assignee:”, so I looked for it as words. I know has:, is:, before: or after:.",
    ]);
  });

  it("reads any text without a fault, and every term stands where it says", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom('"', "-", ":", ",", " ", "status", "open", "assignee", "me", "#", "12", "ü", "”"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        for (const term of readSearchLine(text).terms) {
          expect(term.text).not.toBe("");
          expect(text.slice(term.at)).toContain(term.text.replaceAll('"', "").slice(0, 1));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("a phrase in quotation marks survives whatever stands around it", () => {
    const inside = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => !/["“”„«»]/.test(text) && text.trim() !== "");
    fc.assert(
      fc.property(inside, fc.constantFrom("", "door ", "status:open ", "-panel "), (text, before) => {
        const phrases = readSearchLine(`${before}"${text}"`).terms.filter(({ isPhrase }) => isPhrase);
        expect(phrases.map((one) => one.text)).toEqual([text.trim()]);
      }),
    );
  });
});

it.each([
  ["1234", 1234],
  ["#1234", 1234],
  [" #7 ", 7],
  ["12 34", null],
  ["1234567890", null],
  ["door", null],
])("%j as a number is %j", (typed, number) => {
  expect(numberIn(typed)).toBe(number);
});
