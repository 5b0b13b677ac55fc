import type { Story } from "../story";

export const payments: Story[] = [
  {
    opened: "2d 10:50",
    by: "mara",
    subject: "Change to direct debit",
    text: "We would like to pay by direct debit from next month. What do you need from us?",
    steps: [
      { at: "+35m", who: "kwame", take: true, tags: ["billing", "vip"], team: "billing" },
      {
        at: "+10m",
        who: "kwame",
        reply:
          "Dear Mara, gladly. I need the attached mandate with a signature of somebody who may sign for Klein & Partner. A scan is enough. As soon as it is here, the next invoice is debited ten days after its date.",
        files: ["debit-mandate.pdf"],
        and: "pending",
      },
    ],
  },
  {
    opened: "10d 08:33",
    by: "mara",
    subject: "We cancelled the Cologne site and still pay for it",
    text: "I wrote in February that we close the Cologne site. Now there is another invoice for it. This is the second time I have to ask and frankly I am losing patience.",
    steps: [
      { at: "+10m", who: "kwame", take: true, tags: ["billing"], team: "billing", priority: "high" },
      {
        at: "+25m",
        who: "kwame",
        comment: "Her mail from 14 February is in the old inbox, nobody answered. Refund from March on, I'd say. Ruth?",
      },
      { at: "+8m", who: "ruth", comment: "Yes. And please call her, don't only write." },
      {
        at: "+40m",
        who: "kwame",
        reply:
          "Dear Mara, thank you for the call just now. As promised, in writing:\n\n- The Cologne site ended on 28 February, as you asked us.\n- You get back **612.00** for the months since then, today.\n- Your February mail was left unanswered on our side. I am sorry, that should not happen.",
        and: "pending",
      },
      { at: "+2d 11:18", who: "mara", reply: "The money has arrived. I appreciate the call." },
      { at: "+15m", who: "kwame", reply: "Thank you for telling me, Mara.", and: "resolve" },
    ],
  },
  {
    opened: "6d 15:05",
    by: "dan",
    subject: "Refund for the returned readers",
    text: "We sent back three readers two weeks ago (return R-1180). Where is the refund?",
    steps: [
      { at: "+1h", who: "kwame", take: true, tags: ["billing"], team: "billing" },
      {
        at: "+1d 09:45",
        who: "kwame",
        reply:
          "Hi Dan, the parcel arrived in our warehouse on the 3rd, but nobody has checked it yet. I pushed it up the list. The refund follows within two days of the check.",
        move: "on_hold",
      },
      { at: "+2d 16:20", who: "dan", reply: "Any news? Our finance lead asks me every morning." },
      {
        at: "+22m",
        who: "kwame",
        reply: "The check is booked for tomorrow morning, I will write to you by noon. Sorry for your mornings.",
        move: "on_hold",
      },
    ],
  },
  {
    opened: "15d 12:22",
    by: "lucia",
    subject: "Discount for a second year?",
    text: "Hello! Our contract ends in two months. If we sign for two more years, is there anything you can do about the price per seat?",
    steps: [
      { at: "+55m", who: "kwame", take: true, tags: ["billing"], team: "billing" },
      { at: "+15m", who: "kwame", comment: "118 seats, always paid on time. 8 % for two years is within my limit." },
      {
        at: "+20m",
        who: "kwame",
        reply:
          "Hello Lucía, thank you for staying with us. For two years I can offer **8 % off each seat**, also for seats you add later. It is valid until the end of next month.",
        and: "pending",
      },
      {
        at: "+1d 10:40",
        who: "lucia",
        reply: "That works for us. Please send the contract, I will sign it this week.",
      },
      {
        at: "+1h",
        who: "kwame",
        reply: "It is in your documents, ready to sign online. Thank you, Lucía!",
        and: "resolve",
      },
    ],
  },
];
