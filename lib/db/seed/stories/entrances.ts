import type { Story } from "../story";

export const entrances: Story[] = [
  {
    opened: "5d 13:08",
    by: "nils",
    subject: "Turnstile counts people twice",
    text: "The turnstile at the main entrance says we had 412 people in the building yesterday. We are 190. The fire brigade list is useless like this. The supplier's sheet for the turnstile is attached.",
    files: ["turnstile-wiring.doc"],
    steps: [
      { at: "+25m", who: "yuki", take: true, tags: ["hardware"], team: "access", priority: "high" },
      {
        at: "+30m",
        who: "yuki",
        reply:
          "Hello Nils, thank you, the sheet shows it: this model sends one pulse when the arm is unlocked and another one when it turns. We count both.\n\nI have asked the manufacturer which of the two is reliable. Until then please use the *badges in the building* list for fire drills, that one is right.",
      },
      { at: "+1d 10:12", who: "nils", reply: "OK. How long will that take?" },
      {
        at: "+35m",
        who: "yuki",
        reply: "They promised an answer by the end of this week. I will write to you the same day, whatever they say.",
        move: "on_hold",
      },
      {
        at: "+5m",
        who: "yuki",
        comment:
          "Ticket with the manufacturer: 88-20417. If they stay silent I filter pulses < 400 ms on the controller.",
      },
    ],
  },
  {
    opened: "1d 09:26",
    by: "lukas",
    subject: "Gegensprechanlage: no sound at the front door",
    text: "Hello, since this morning we see visitors at the front door but we do not hear them. They hear us. We have a lot of clients today, so somebody has to walk down each time.",
    steps: [
      { at: "+12m", who: "ben", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+9m",
        who: "ben",
        reply:
          "Hello Lukas, sorry about the stairs. Please hold the call button and the light button together for five seconds; the intercom then tests its microphone and shows one or two blinks. Which is it?",
      },
      { at: "-3h", who: "lukas", reply: "Two blinks." },
      {
        at: "-170m",
        who: "ben",
        comment:
          "Two blinks = microphone is fine, so it is the volume profile of the new app version. I'm on site visits all afternoon, putting it back so that somebody can take it today. Steps are in the wiki under *Intercom profiles*.",
        assign: null,
      },
    ],
  },
  {
    opened: "26d 11:20",
    by: "nils",
    subject: "Time in the door log is one hour off",
    text: "All entries since Sunday are one hour early. The badge at 07:00 shows as 06:00. Payroll is on my neck.",
    steps: [
      { at: "+8m", who: "marit", take: true, tags: ["hardware"], team: "access", priority: "high" },
      {
        at: "+14m",
        who: "marit",
        reply:
          "Hei Nils! Your site was set to UTC+1 instead of *Europe/Oslo*, so it missed the change of the clocks. I corrected it, and new entries are right from 11:40 on.\n\nThe old ones since Sunday are corrected in the payroll export as well. Could you run it once more?",
        and: "pending",
      },
      { at: "+2h", who: "nils", reply: "Ran it, payroll is happy." },
      { at: "+6m", who: "marit", reply: "Then so am I. Have a nice day, Nils.", and: "resolve" },
    ],
  },
];
