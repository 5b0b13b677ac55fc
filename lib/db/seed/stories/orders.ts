import type { Story } from "../story";

export const orders: Story[] = [
  {
    opened: "4h",
    by: "dan",
    subject: "Delivery address changed",
    text: "The camera should please go to our new store room, not to Dock Road. Photo of the new label attached.",
    files: ["delivery-label.jpeg"],
    steps: [{ at: "+35m", who: "kwame", assign: "ana", team: "billing" }],
  },
  {
    opened: "2d 09:10",
    by: "lucia",
    subject: "Quote for 40 more seats",
    text: "Hello Ana, we are opening a new market in Málaga and need 40 more seats and two door kits. Could you send me a quote?",
    steps: [
      { at: "+25m", who: "ana", take: true, tags: ["sales"], team: "billing" },
      {
        at: "+2h",
        who: "ana",
        reply:
          "Hola Lucía, congratulations on Málaga! The quote is attached: 40 seats with your 8 % and two door kits including installation. It is valid for 30 days.",
        files: ["quote-mercado-sur.pdf"],
        and: "pending",
      },
      {
        at: "-3h",
        who: "lucia",
        reply: "Perfect, we'd like to start next month if that is possible. Who will come for the installation?",
      },
      { at: "-165m", who: "ana" },
    ],
  },
  {
    opened: "6d 11:30",
    by: "dan",
    subject: "Where is our order?",
    text: "Order NW-30981, promised for last Tuesday, still nothing. Fitters are standing around. What's going on?",
    steps: [
      { at: "+7m", who: "marit", take: true, tags: ["sales"], priority: "high" },
      {
        at: "+15m",
        who: "marit",
        reply:
          "Hi Dan, I am sorry. One of the eight door controllers was missing and the warehouse held back the whole order instead of sending the seven. I told them to send the seven by express today, you have them tomorrow before 10:00. The eighth follows on Monday.",
        and: "pending",
      },
      { at: "+1d 09:34", who: "dan", reply: "Seven here at 9:20. OK. Next time please tell us before, not after." },
      {
        at: "+12m",
        who: "marit",
        reply: "You are right, and I passed it on: from now on the warehouse writes to you as soon as a date slips.",
        and: "pending",
      },
      { at: "+2d 10:15", who: "dan", reply: "Eighth one is in. Done.", solve: true },
    ],
  },
  {
    opened: "12d 14:26",
    by: "dan",
    subject: "Wrong brackets in the box",
    text: "The brackets don't fit the cameras, holes are 10 mm too far apart. See photo.",
    files: ["bracket.jpg"],
    steps: [
      { at: "+20m", who: "ben", take: true },
      {
        at: "+8m",
        who: "ben",
        reply:
          "These are for the C3, you have the C2. The right ones go out today, four pieces. Keep the others or bin them, no need to send them back.",
        and: "resolve",
      },
    ],
  },
];
