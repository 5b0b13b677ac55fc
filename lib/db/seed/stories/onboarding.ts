import type { Story } from "../story";

export const onboarding: Story[] = [
  {
    opened: "11d 10:00",
    by: "giulia",
    subject: "First door: how long does it take to set up?",
    text: "Hello! I just bought the small kit for my workshop. Do I need an electrician, and how long does it take?",
    steps: [
      { at: "+30m", who: "marit", take: true, tags: ["onboarding"], team: "onboarding" },
      {
        at: "+10m",
        who: "marit",
        reply:
          "Hello Giulia and welcome! If there is a socket near the door, you don't need one. Most people are done in 40 minutes:\n\n1. Screw the reader next to the door (template is in the box).\n2. Plug in the controller and wait for the green light.\n3. Open the app and scan the code on the controller.",
        and: "pending",
      },
      { at: "+1d 18:22", who: "giulia", reply: "I did it! 55 minutes, but with coffee. Everything works." },
      {
        at: "+1d 08:58",
        who: "marit",
        reply: "Coffee included is a very good time. Enjoy your new door!",
        and: "resolve",
      },
    ],
  },
  {
    opened: "1d 08:47",
    by: "aino",
    takenDownBy: "marit",
    subject: "Visit of the installer",
    text: "Hello Aino, so that it doesn't get lost, what we said on the phone: the installer comes on Thursday after 17:00, because the hall is full of school classes until then, and you need a name for your security list. I'll send both as soon as I have them.",
    steps: [
      { at: "+10m", who: "marit", take: true, tags: ["onboarding"], team: "onboarding" },
      {
        at: "+40m",
        who: "marit",
        reply:
          "Hi Aino, Thursday at 17:15 is booked. For your security list: Petri Salo, he carries a Northwind badge with a photo.",
      },
      { at: "+2h", who: "aino", reply: "Super, thank you. Will he need a ladder? Ours is 3 metres." },
    ],
  },
  {
    opened: "4d 11:11",
    by: "priya",
    subject: "Training for twelve receptionists",
    text: "We have twelve new receptionists at three clinics. Is there a training that they can do together, ideally online and not longer than an hour?",
    steps: [
      { at: "+35m", who: "marit", take: true, tags: ["onboarding"], team: "onboarding" },
      {
        at: "+1h",
        who: "marit",
        reply:
          "Hi Priya, gladly: 45 minutes online with me and 15 minutes for questions. I could do Tuesday 14:00 or Thursday 09:00. Which one suits your shifts?",
        and: "pending",
      },
    ],
  },
  {
    opened: "7d 11:40",
    by: "hamid",
    subject: "My trial ends on Friday",
    text: "I like the product, but I have not had time to test it properly. Could I get one more week?",
    steps: [
      { at: "+12m", who: "kwame", take: true },
      {
        at: "+3m",
        who: "kwame",
        reply: "Of course, Hamid. You have two more weeks, and nothing is charged unless you say so.",
        and: "pending",
      },
      { at: "+2h", who: "hamid", reply: "Very kind, thank you.", solve: true },
    ],
  },
  {
    opened: "5h",
    by: "priya",
    subject: "Reader for the MRI room",
    text: "We need a reader outside the MRI room. Is any of yours suitable near a strong magnetic field? It would be mounted about 4 metres from the magnet, behind the shielded wall.",
    files: ["mri-floor-plan.pdf"],
  },
];
