import type { Story } from "../story";

export const doors: Story[] = [
  {
    opened: "92m",
    by: "jonas",
    subject: "Badge reader at door 4 rejects everyone since the update",
    text: "Good morning. Since the update last night the reader at door 4 turns red for every badge, mine and the cleaners' included. Doors 1 to 3 are fine. I attached the log from the panel.",
    files: ["panel-door4.txt"],
    steps: [
      { at: "+6m", who: "ana", take: true, tags: ["hardware", "vip", "door 4"], team: "access", priority: "high" },
      {
        at: "+2m",
        who: "ana",
        reply:
          "Thank you, Jonas, the log helps. Could you send a photo of the display when it refuses a badge? I want to see the code in the lower left corner.",
      },
      {
        at: "+11m",
        who: "ben",
        comment:
          "Same firmware as the Malmö case in March. If the code is E-17 it needs the site key re-sent from our side, no visit.",
      },
      { at: "+13m", who: "jonas", reply: "It says E-17. Photo attached.", files: ["door4-display.jpg"] },
      {
        at: "+21m",
        who: "ana",
        reply:
          "Hi Jonas, E-17 means the door lost its site key. I am sending it again now, please try a badge in two minutes.",
      },
    ],
  },
  {
    opened: "22d 10:04",
    by: "jonas",
    subject: "Door 2 opens slowly",
    text: "Hi, door 2 at the warehouse takes about four seconds between the green light and the click. People pull too early and then it does not open at all. It used to be instant.",
    steps: [
      { at: "+35m", who: "ben", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+6m",
        who: "ben",
        reply:
          "Hello Jonas,\n\nfour seconds sounds like the controller asks the cloud first instead of its own memory. Is the controller's network light orange or green?",
        and: "pending",
      },
      { at: "+3h", who: "jonas", reply: "Orange, blinking." },
      {
        at: "+20m",
        who: "ben",
        reply:
          "Then it is on the slow fallback link. Please unplug its network cable for ten seconds and plug it in again. The light should turn green within a minute.",
      },
      { at: "+1d 08:31", who: "jonas", reply: "Green, and the door clicks at once. Thanks!" },
      { at: "+1d 09:15", who: "ben", reply: "Great, I am closing this one. Have a good week, Jonas.", and: "resolve" },
    ],
  },
  {
    opened: "27d 15:22",
    by: "jonas",
    subject: "Gate stays open after a delivery",
    text: "The yard gate should close 90 seconds after the truck has passed. Since last week it stays open until somebody presses the button. Anyone can walk in.",
    steps: [
      { at: "+12m", who: "yuki", take: true, tags: ["hardware"], team: "access", priority: "high" },
      {
        at: "+9m",
        who: "yuki",
        reply:
          "I see what happened: the gate got the schedule *Deliveries, hold open* on Thursday. Somebody on your side with admin rights set it, probably by accident.\n\nShall I set it back to *Close after 90 s*?",
        and: "pending",
      },
      { at: "+25m", who: "jonas", reply: "Yes please, straight away." },
      { at: "+4m", who: "yuki", reply: "Done, and I watched it close once.", and: "resolve" },
    ],
  },
  {
    opened: "2d 11:47",
    by: "lukas",
    subject: "Fingerprint reader on the 3rd floor only knows half of us",
    text: "Hello,\n\nafter the move to the 3rd floor only about half of the team can open the door with a finger. Badges work for all. Enrolling again helps for a day, then the same people are refused.\n\nBest regards\nLukas Brandt",
    steps: [
      { at: "+50m", who: "ben", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+10m",
        who: "ben",
        reply:
          "Hello Lukas, thank you for the clear description. Two questions:\n\n1. Are the refused people the ones who were enrolled *before* the move?\n2. Is there sunlight on the reader in the afternoon?",
      },
      {
        at: "+1d 09:40",
        who: "lukas",
        reply:
          "1. Yes, exactly those.\n2. No, it is in the corridor.\n\nOn Monday the board visits, it would be good to have it by then.",
      },
      {
        at: "+30m",
        who: "ben",
        comment:
          "Templates from the old reader are v2, the new one wants v3. Yuki, can you run the conversion for site KP-03? I don't have rights for it.",
      },
      { at: "-5h", who: "yuki", comment: "Running. 41 of 68 templates converted, the rest tonight after they close." },
    ],
  },
  {
    opened: "6d 09:05",
    by: "lucia",
    subject: "La puerta del almacén no cierra",
    text: "Buenos días:\n\nLa puerta del almacén de Sevilla queda entreabierta desde ayer por la tarde. El motor suena, pero se para a unos diez centímetros. Adjunto una foto.\n\nUn saludo,\nLucía",
    files: ["puerta-almacen.jpeg"],
    steps: [
      { at: "+15m", who: "ana", take: true, tags: ["hardware"], team: "access", priority: "high" },
      {
        at: "+10m",
        who: "ana",
        reply:
          "Buenos días, Lucía:\n\nGracias por la foto. En la guía inferior se ve un trozo de precinto de plástico; el motor lo nota como un obstáculo y se detiene. ¿Puede alguien retirarlo y pulsar *Reset* en el mando durante tres segundos?",
        and: "pending",
      },
      { at: "+2h", who: "lucia", reply: "¡Era eso! Ya cierra perfectamente. Mil gracias." },
      { at: "+14m", who: "ana", reply: "Me alegro. Que tenga un buen día.", and: "resolve" },
    ],
  },
];
