import type { Story } from "../story";

export const printers: Story[] = [
  {
    opened: "1d 10:32",
    by: "eva",
    subject: "Printer on floor 2 offline again",
    text: "Third time this month. The badge printer on floor 2 is offline and I have eleven freelancers coming in tomorrow morning who need a badge.",
    steps: [
      { at: "+10m", who: "ana", take: true, tags: ["hardware"], team: "access", priority: "high" },
      {
        at: "+12m",
        who: "ana",
        reply:
          "Hi Eva, that is annoying and I want it to be the last time. I can see that it loses the network every 24 hours, as if the cable had a bad contact. Could you try another cable, and meanwhile print on floor 1? I copied your layouts there.",
        and: "pending",
      },
      {
        at: "+3h",
        who: "eva",
        reply:
          "We replaced the cable and it worked for two hours, now the light is red again. The freelancers get theirs from floor 1, thanks for that. Photo of the display attached.",
        files: ["printer-display.jpg"],
      },
      {
        at: "+40m",
        who: "ana",
        comment:
          "Display says ribbon sensor, so the cable was a red herring (I'd have bet on it). Ben, do we have a swap printer in the Stockholm depot?",
      },
      { at: "+25m", who: "ben", comment: "One P200 in the depot. Could be there on Thursday." },
    ],
  },
  {
    opened: "3d 09:14",
    by: "eva",
    subject: "Badge layout with our new logo",
    text: "We have a new logo from next month on. Can you put it on the badge layout? Draft of how I imagine it attached: logo on top, photo on the left, name in two lines.",
    files: ["badge-layout.png"],
    steps: [
      { at: "+2h", who: "marit", take: true, tags: ["hardware"], team: "onboarding" },
      {
        at: "+1d 10:05",
        who: "marit",
        reply:
          "Hello Eva, that is a lovely logo. Your draft works nearly as it is, two things before I build it:\n\n- The yellow is printed a little darker than on the screen. All right?\n- Long names: smaller type, or first name shortened to a letter?",
        and: "pending",
      },
    ],
  },
  {
    opened: "23d 15:51",
    by: "eva",
    subject: "Badges come out with white stripes",
    text: "Hi, all badges from the printer on floor 1 have two thin white stripes across the face since today. Looks like everybody is in prison.",
    steps: [
      { at: "+14m", who: "ben", take: true, tags: ["hardware"], priority: "low" },
      {
        at: "+6m",
        who: "ben",
        reply:
          "Ha, we can't have that. White stripes are dust on the print head:\n\n1. Switch the printer off and open the lid.\n2. Wipe the black bar with one of the alcohol pens from the box, left to right, once.\n3. Wait a minute, close, switch on.",
        and: "pending",
      },
      { at: "+30m", who: "eva", reply: "Everybody is free again. Thank you Ben!", solve: true },
    ],
  },
];
