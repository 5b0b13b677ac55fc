import type { Story } from "../story";

export const visitors: Story[] = [
  {
    opened: "3d 15:28",
    by: "nils",
    subject: "Thank you!",
    text: "The guest list for Friday's open day printed fine after you changed the template. 140 visitors, no queue at all.",
    steps: [
      { at: "+20m", who: "ana", take: true, tags: ["visitors"], priority: "low" },
      {
        at: "+5m",
        who: "ana",
        reply: "How nice of you to write, Nils. Does the list close by itself at 18:00 now as well?",
      },
      { at: "+2h", who: "nils", reply: "That did it, have a good weekend" },
      { at: "+10m", who: "ana", resolve: true },
    ],
  },
  {
    opened: "6d 12:48",
    by: "sofia",
    subject: "Guest passes for a photo shoot",
    text: "We have 25 guests on Saturday from 7:00, most of them with a lot of equipment. Can they get a code on their phone instead of a badge, and may it open the goods lift too?",
    steps: [
      { at: "+45m", who: "yuki", take: true },
      {
        at: "+15m",
        who: "yuki",
        reply:
          "Hi Sofia, yes to both. Visitors → *Invite many* takes a list of names and phone numbers; each gets a code that is valid on Saturday from 6:30. For the goods lift tick *Lift 2* under doors.\n\nAn example list is attached, just replace the lines.",
        files: ["guest-list-example.txt"],
        and: "pending",
      },
      {
        at: "+1d 09:22",
        who: "sofia",
        reply: "All 25 are in and the first ones already have their code. So much easier than a box of badges.",
      },
      { at: "+15m", who: "yuki", reply: "Have a great shoot on Saturday!", and: "resolve" },
    ],
  },
];
