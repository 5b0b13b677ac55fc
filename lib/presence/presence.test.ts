import { describe, expect, it } from "vitest";
import { type Presence, whoIsHere } from "./who-is-here";

const ana = { ticket: 7, person: 1, name: "Ana" };
const ben = { ticket: 7, person: 2, name: "Ben" };
const at = (seconds: number) => seconds * 1000;
const here = (person: { person: number; name: string }, typing = false) => ({
  id: person.person,
  name: person.name,
  typing,
});

describe("who is here", () => {
  it("tells who came, and not that they are still there", () => {
    const { told, room } = watched();
    room.hear({ ...ana, doing: "viewing" }, at(100));
    room.hear({ ...ana, doing: "viewing" }, at(120));
    room.hear({ ...ben, doing: "viewing" }, at(121));
    expect(told).toEqual([{ tickets: { 7: [here(ana)] } }, { tickets: { 7: [here(ana), here(ben)] } }]);
  });

  it("who says nothing for 45 s is gone", () => {
    const { told, room } = watched();
    room.hear({ ...ana, doing: "viewing" }, at(100));
    room.sweep(at(144));
    expect(told).toHaveLength(1);
    room.sweep(at(145));
    expect(told.at(-1)).toEqual({ tickets: { 7: [] } });
    expect(room.everyone(at(145))).toEqual({ all: true, tickets: {} });
  });

  it("who leaves is gone at once", () => {
    const { told, room } = watched();
    room.hear({ ...ana, doing: "viewing" }, at(100));
    room.hear({ ...ana, doing: "leaving" }, at(101));
    expect(told.at(-1)).toEqual({ tickets: { 7: [] } });
  });

  it("typing is over after 10 s, or as soon as the text is sent", () => {
    const { told, room } = watched();
    room.hear({ ...ana, doing: "typing" }, at(100));
    expect(told.at(-1)).toEqual({ tickets: { 7: [here(ana, true)] } });
    room.sweep(at(109));
    expect(told).toHaveLength(1);
    room.sweep(at(110));
    expect(told.at(-1)).toEqual({ tickets: { 7: [here(ana)] } });
    room.hear({ ...ana, doing: "typing" }, at(112));
    room.hear({ ...ana, doing: "viewing" }, at(113));
    expect(told.at(-1)).toEqual({ tickets: { 7: [here(ana)] } });
  });
});

function watched() {
  const told: Presence[] = [];
  return { told, room: whoIsHere((news) => told.push(news)) };
}
