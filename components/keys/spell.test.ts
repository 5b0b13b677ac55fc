import { describe, expect, it } from "vitest";
import { keyMap } from "./key-map";
import { places } from "./places";
import { spell } from "./spell";

const press = (key: string, code: string, held: string[] = []) =>
  spell({
    key,
    code,
    metaKey: held.includes("Meta"),
    ctrlKey: held.includes("Ctrl"),
    altKey: held.includes("Alt"),
    shiftKey: held.includes("Shift"),
    getModifierState: (name) => name === "AltGraph" && held.includes("AltGr"),
  });

describe("a pressed key", () => {
  it.each([
    ["j on any Latin layout", press("j", "KeyC"), "J"],
    ["Caps Lock", press("J", "KeyJ"), "J"],
    ["a Cyrillic layout, by where the key is", press("о", "KeyJ"), "J"],
    ["Shift and a letter", press("A", "KeyA", ["Shift"]), "Shift+A"],
    ["the question mark, which takes Shift", press("?", "Slash", ["Shift"]), "?"],
    ["the slash of a German keyboard", press("/", "Digit7", ["Shift"]), "/"],
    ["⌘K", press("k", "KeyK", ["Meta"]), "Meta+K"],
    ["Ctrl+K", press("k", "KeyK", ["Ctrl"]), "Meta+K"],
    ["⌘⇧↵", press("Enter", "Enter", ["Meta", "Shift"]), "Meta+Shift+Enter"],
    ["⌘⇧. on an English keyboard", press(">", "Period", ["Meta", "Shift"]), "Meta+Shift+."],
    ["⌘⇧. on a German keyboard", press(":", "Period", ["Meta", "Shift"]), "Meta+Shift+."],
    ["Alt, which is the system's", press("j", "KeyJ", ["Alt"]), null],
    ["AltGr, which makes characters", press("/", "KeyQ", ["Ctrl", "Alt", "AltGr"]), "/"],
  ])("%s", (_what, spelled, expected) => {
    expect(spelled).toBe(expected);
  });
});

describe("the key map", () => {
  const all = [...keyMap, ...places].flatMap(({ keys }) => keys ?? []);

  it("gives each key one meaning", () => {
    expect(all).toEqual([...new Set(all)]);
  });

  it("takes none that the browser keeps for itself", () => {
    for (const letter of "LNTWRQDPF") expect(all).not.toContain(`Meta+${letter}`);
  });
});
