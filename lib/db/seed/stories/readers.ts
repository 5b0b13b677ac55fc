import type { Story } from "../story";

export const readers: Story[] = [
  {
    opened: "29d 08:40",
    by: "jonas",
    subject: "Reader at the canteen beeps all night",
    text: "The night shift asks me to do something about the canteen reader. It beeps every 30 seconds, lights are normal. They put tape over it now.",
    steps: [
      { at: "+1h", who: "ana", take: true, tags: ["hardware"], team: "access", priority: "low" },
      {
        at: "+5m",
        who: "ana",
        reply:
          "Poor night shift! That is the low battery warning of the reader's backup cell. I switched the sound off from here and put a new cell in the post, it takes two minutes to change.",
        and: "resolve",
      },
      { at: "+2d 07:12", who: "jonas", reply: "Sorry, it is beeping again since 4 in the morning." },
      {
        at: "+2h",
        who: "ana",
        reply:
          "Then the setting did not survive the nightly restart. I wrote it into the reader itself this time. The cell should be with you tomorrow.",
      },
      { at: "+2d 13:30", who: "jonas", reply: "Cell changed, quiet for two nights. The tape is gone too :)" },
      { at: "+40m", who: "ana", resolve: true },
    ],
  },
  {
    opened: "16d 16:10",
    by: "giulia",
    subject: "Can I move the controller to another wall?",
    text: "We are renovating and the controller has to go to the other side of the wall, about 6 metres of cable more. Can our electrician do that or does the warranty end then? I attach the installation sheet from 2019, there is a note about cable length on page 2 that I don't understand.",
    files: ["installation-sheet-2019.doc"],
    steps: [
      { at: "+1d 09:30", who: "yuki", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+8m",
        who: "yuki",
        reply:
          "Hello Giulia, your electrician can do it and the warranty stays. What matters:\n\n- power off at the fuse, not only at the switch\n- at most **25 m** of cable between controller and reader (you have 9 m today, so 15 m is fine)\n- shielded cable, the shield connected on the controller's side only\n\nThe note on page 2 is about the older model, you can ignore it.",
        and: "pending",
      },
      { at: "+1d 11:05", who: "giulia", reply: "Perfect, that is all I needed. Grazie!", solve: true },
    ],
  },
  {
    opened: "21d 13:15",
    by: "aino",
    subject: "Sensor battery at 5 %",
    text: "Hi! The app says the door sensor of the back entrance is at 5 %. Which battery do I buy?",
    steps: [
      { at: "+25m", who: "marit", take: true, tags: ["hardware"], priority: "low" },
      {
        at: "+2m",
        who: "marit",
        reply: "Hi Aino! One CR123A, any brand, not a rechargeable one. Turn the cover to the left and it comes off.",
        and: "resolve",
      },
    ],
  },
  {
    opened: "25d 14:02",
    by: "sofia",
    subject: "Studio B: two badges needed to open?",
    text: "Is it possible that Studio B only opens when two different people show their badge one after the other? We keep a lot of borrowed camera gear in there and the insurance asks for it.",
    steps: [
      { at: "+45m", who: "yuki", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+12m",
        who: "yuki",
        reply:
          "Hi Sofia, yes, it is called *two-person rule*: Dashboard → Doors → Studio B → Rules. You choose the group that may open it in pairs and how many seconds there may be between the two badges (we suggest 15).\n\nDo you want everybody in pairs, or should somebody still be able to open it alone?",
        and: "pending",
      },
      {
        at: "+1d 10:26",
        who: "sofia",
        reply: "I found it, thanks. The two studio managers may open it alone, all others in pairs.",
      },
      {
        at: "+18m",
        who: "yuki",
        reply:
          "Then put the two into a group of their own and give that group *Opens alone*. Call me if anything looks odd.",
        and: "resolve",
      },
    ],
  },
];
