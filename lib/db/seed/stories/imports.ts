import type { Story } from "../story";

export const imports: Story[] = [
  {
    opened: "3d 10:11",
    by: "tom",
    subject: "Import stops at row 4,012",
    text: "I'm importing 5,300 people from our HR system. It stops at row 4,012 every time, with \"unexpected value\". I can't see anything odd in that row. Log attached.",
    files: ["import-errors.txt"],
    steps: [
      { at: "+30m", who: "ana", take: true, tags: ["import"], team: "onboarding" },
      {
        at: "+45m",
        who: "ana",
        reply:
          'Hi Tom, the row after it is the one:\n\n```\n4013;"Ortega, María";Warehouse "B";004512\n```\n\nThe quotes around B end the field too early. If you double them (`""B""`) or take them out, it should go through.',
        and: "pending",
      },
      { at: "+1d 09:08", who: "tom", reply: "Took them out, now it stops at row 4,655. Are there more of these?" },
      {
        at: "+1d 11:20",
        who: "ana",
        reply:
          "The file has a comma inside a quoted field on 38 lines, and our import should understand that. It is our bug and the developers have it; I expect the fix on Wednesday. You don't have to change the file, I will run it for you then.",
        move: "on_hold",
      },
      {
        at: "+5m",
        who: "ana",
        comment: "Developers: IMP-311. Tom's original file is in the import folder of the site.",
      },
    ],
  },
  {
    opened: "13d 09:42",
    by: "tom",
    subject: "Duplicate people after the import",
    text: "After yesterday's import 212 people exist twice, once with and once without an accent (José / Jose). Please undo it.",
    steps: [
      { at: "+11m", who: "yuki", take: true, tags: ["import"], team: "onboarding", priority: "high" },
      {
        at: "+24m",
        who: "yuki",
        reply:
          "Undone: the 212 are gone and everybody's badge still works. For the next time, choose *Match people by* → *Employee number* in the second step, then names don't matter.",
        and: "pending",
      },
      { at: "+1h", who: "tom", reply: "That was quick, thank you. Will do.", solve: true },
    ],
  },
  {
    opened: "5d 16:31",
    by: "tom",
    subject: "Groups vanish when I rename them",
    text: "Steps:\n\n1. People → Groups → *Warehouse A*\n2. Rename to *Almacén A*, save\n3. Go back to the list\n\nExpected: the group with the new name. Actual: it is gone, but the doors still know it.",
    steps: [
      { at: "+1d 10:02", who: "yuki", take: true },
      {
        at: "+33m",
        who: "yuki",
        reply:
          "Hi Tom, if only every report were like this. I can reproduce it: it happens with accents in the new name. Your groups are all there, they are only missing in the list.",
      },
      {
        at: "+1d 12:15",
        who: "tom",
        reply: "OK, good to know that nothing is lost. I'll wait with the other renames.",
      },
      { at: "+1d 09:18", who: "yuki", comment: "Fix is in review (DASH-902), goes out with the next release." },
    ],
  },
  {
    opened: "3h",
    by: "tom",
    subject: "Change 60 badge numbers at once",
    text: "We got a new batch of badges for the Sevilla warehouse and I have a list with old and new numbers. Is there a way to change all 60 in one go, or do I click through every person?",
  },
];
