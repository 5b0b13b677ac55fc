import { describe, expect, it } from "vitest";
import { merged } from "./merge-drafts";

const file = (id: string) => ({ id, name: `${id}.txt`, mediaType: "text/plain", size: 1 });

describe("words of two hands", () => {
  it.each([
    ["are theirs where I wrote nothing", "Hello", "Hello there", "Hello", "Hello there"],
    ["are mine where they wrote nothing, also where I took words away", "Hello there", "Hello there", "Hello", "Hello"],
    ["stand once where theirs hold mine", "", "First and more", "First", "First and more"],
    ["stand once where mine hold theirs", "", "First", "First and more", "First and more"],
    ["grow where both began, which stays one", "Hello", "Hello\n\nMore", "Hello Jonas", "Hello Jonas\n\nMore"],
    ["grow in the middle, too", "on A", "on Z\n\non A\n\non B", "on A and on", "on Z\n\non A and on\n\non B"],
    ["grow nowhere inside of a line", "on A", "on Argentina", "on A and on", "on Argentina\n\non A and on"],
    ["are mine where theirs were sent", "Hello", "", "Hello Jonas", "Hello Jonas"],
    ["both stand where nothing is shared", "", "First", "typed", "First\n\ntyped"],
  ])("%s", (_claim, base, theirs, mine, both) => {
    const words = (content: string) => ({ content, files: [] });
    expect(merged(words(base), words(theirs), words(mine)).content).toBe(both);
  });
});

describe("files of two hands", () => {
  it.each([
    ["are those of both", "", "a", "b", "a,b"],
    ["without what I took off", "a,b", "a,b,c", "a", "a,c"],
    ["without what they took off or sent", "a,b", "b", "a,b,c", "b,c"],
  ])("%s", (_claim, base, theirs, mine, both) => {
    const words = (ids: string) => ({ content: "", files: ids.split(",").filter(Boolean).map(file) });
    expect(
      merged(words(base), words(theirs), words(mine))
        .files.map(({ id }) => id)
        .join(),
    ).toBe(both);
  });
});
