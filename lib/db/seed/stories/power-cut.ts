import type { Story } from "../story";

export const powerCut: Story[] = [
  {
    opened: "24d 07:58",
    by: "priya",
    subject: "Doors unlocked during the power cut",
    text: "We had a power cut between 02:10 and 02:50 last night and the pharmacy door was UNLOCKED the whole time. This is a controlled area. I need to know today why this can happen and who went in.",
    steps: [
      { at: "+4m", who: "ana", take: true, tags: ["outage"], team: "access", priority: "urgent" },
      {
        at: "+3m",
        who: "ana",
        reply:
          "Good morning Priya, I have this and nothing else on my desk now. First the question that matters most: I am pulling the door's own log, which runs on battery. You will have it within 30 minutes.",
      },
      {
        at: "+9m",
        who: "ana",
        comment: "Ben, can you check how the strike on *Pharmacy 1* is wired? Configuration says fail-secure.",
      },
      {
        at: "+12m",
        who: "ben",
        comment:
          "Configured fail-secure, but the part on the delivery note is NW-S20, that is the fail-SAFE strike. Wrong part shipped in February. Our mistake.",
      },
      {
        at: "+7m",
        who: "ana",
        reply:
          "Here is the log. The contact shows the door **stayed closed** from 02:10:22 to 02:51:07, so nobody went in.\n\nWhy it was unlocked: we delivered the wrong strike for this door in February, a type that releases without power. That is our mistake and I am sorry. A technician with the right part can be with you at 13:00 today. Does that suit you?",
        files: ["pharmacy-door-log.pdf"],
        and: "pending",
      },
      {
        at: "+22m",
        who: "priya",
        reply:
          "Thank you for the straight answer. 13:00 is fine, he should ask for me at reception. I want the other eleven doors checked as well.",
      },
      {
        at: "+6m",
        who: "ana",
        reply: "Of course. He will check all twelve and you get a written list of the parts, door by door.",
        and: "pending",
      },
      {
        at: "+1d 09:20",
        who: "priya",
        reply:
          "He was here, very thorough. All twelve doors are as they should be now. The list is what our auditor needed.",
      },
      {
        at: "+25m",
        who: "ana",
        reply:
          "I am glad to hear that. The strike and the visit are on us, of course, and from now on each strike is tested without power before we leave a site.",
        and: "resolve",
      },
    ],
  },
];
