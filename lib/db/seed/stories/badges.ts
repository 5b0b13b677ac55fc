import type { Story } from "../story";

export const badges: Story[] = [
  {
    opened: "1d 15:44",
    by: "jonas",
    subject: "Badges for six summer workers",
    text: "The list is attached, they start on the first of the month. Warehouse and canteen only, weekdays from 06:00 to 18:00 please.",
    files: ["summer-workers.docx"],
  },
  {
    opened: "8d 10:15",
    by: "jonas",
    subject: "Two new badges for the night shift",
    text: "Hi, we need two badges for Kari Lund and Mehmet Aydin, night shift, same doors as the others. They start on Monday.",
    steps: [
      { at: "+20m", who: "marit", take: true, tags: ["badges"], team: "access" },
      {
        at: "+15m",
        who: "marit",
        reply:
          "Hei Jonas, both are in the group *Night shift* and the badges leave here today. They should be with you on Friday.",
        and: "pending",
      },
      { at: "+2d 09:02", who: "jonas", reply: "Arrived, both work. Takk!" },
      { at: "+10m", who: "marit", resolve: true },
    ],
  },
  {
    opened: "5d 06:52",
    by: "jonas",
    subject: "Lost badge of a driver",
    text: "One of our drivers lost his badge at a motorway station last night. Name is Piotr Zieliński, number 004417. Please block it as soon as somebody reads this!",
    steps: [
      { at: "+5m", who: "yuki", take: true, tags: ["badges"], team: "access", priority: "urgent" },
      {
        at: "+2m",
        who: "yuki",
        reply:
          "Blocked at 06:58. It was last used yesterday at 17:31 at your gate, so nobody tried it since. Shall I send a new badge for Piotr?",
        and: "pending",
      },
      { at: "+50m", who: "jonas", reply: "That was fast. Yes please, to the office in Bergen." },
      {
        at: "+12m",
        who: "yuki",
        reply: "On its way. You can block a badge yourself too, day and night: app → People → Piotr → *Block*.",
        and: "resolve",
      },
    ],
  },
  {
    opened: "7d 08:20",
    by: "ingrid",
    subject: "Adgangskort virker ikke i garasjen",
    text: "Hei,\n\nkortet mitt åpner alle dører i kontorbygget, men ikke porten til garasjen. Det gjelder også to kolleger som byttet kort forrige uke. Må vi registrere bilene på nytt?\n\nVennlig hilsen\nIngrid Solbakken",
    steps: [
      { at: "+18m", who: "marit", take: true, tags: ["badges"], team: "access" },
      {
        at: "+7m",
        who: "marit",
        reply:
          "Hei Ingrid!\n\nNei, bilene er registrert som før. De nye kortene manglet bare gruppen *Garasje*. Jeg har lagt den til for dere tre nå. Det kan ta opptil fem minutter før porten kjenner kortene igjen.",
        and: "pending",
      },
      { at: "+1h", who: "ingrid", reply: "Supert, nå virker det for alle tre. Tusen takk for rask hjelp!" },
      { at: "+9m", who: "marit", reply: "Så bra! Ha en fin dag.", and: "resolve" },
    ],
  },
];
