import type { Story } from "../story";

export const schedules: Story[] = [
  {
    opened: "4d 08:15",
    by: "aino",
    subject: "Door schedule ignores the public holiday",
    text: "Our climbing hall was closed yesterday, but the front door opened by itself at 10 as on every other day. Some people came in and climbed without anybody there! The holiday is in the calendar, I checked.",
    steps: [
      { at: "+10m", who: "ana", take: true, tags: ["schedules"], team: "access", priority: "high" },
      {
        at: "+22m",
        who: "ana",
        reply:
          "Good morning Aino, that must have been a fright. The holiday is in the calendar of the *site*, but the front door follows its own schedule, which has no calendar. I connected the two, so it will not happen on the next holiday.",
        and: "pending",
      },
      {
        at: "+1d 13:31",
        who: "aino",
        reply: "Thanks. Can you make sure that this is also true for the back entrance and for the boulder room?",
      },
      {
        at: "+2d 10:03",
        who: "ana",
        reply:
          "Both done now. There is one more door, *Workshop*, that opens by itself on weekdays. Leave it as it is, or holidays too?",
      },
    ],
  },
  {
    opened: "22d 13:45",
    by: "ingrid",
    subject: "Opening hours over the long weekend",
    text: "Hi, how do I keep the main entrance locked on Friday although it is a normal working day in the calendar?",
    steps: [
      { at: "+16m", who: "marit", take: true, tags: ["schedules"], priority: "low" },
      {
        at: "+4m",
        who: "marit",
        reply:
          "Hei Ingrid! Calendar → Friday → *Closed day*. It applies to all doors with the schedule *Office*; the warehouse is not touched.",
        and: "resolve",
      },
    ],
  },
  {
    opened: "7d 14:09",
    by: "priya",
    subject: "Roles for the night nurses",
    text: "From next quarter on, night nurses should open the store room only between 21:00 and 06:30 and only on their own ward. We have nine wards. Do I need nine groups?",
    steps: [
      { at: "+1h", who: "marit", take: true, tags: ["schedules"], team: "onboarding" },
      {
        at: "+1d 10:30",
        who: "marit",
        reply:
          "Hi Priya, one group is enough. Rules can use *the person's ward*, so it is one rule for all nine:\n\n- who: group *Night nurses*\n- where: store room of the person's ward\n- when: 21:00 to 06:30\n\nThe ward has to be filled in for each nurse. Does your HR list have it?",
        and: "pending",
      },
      { at: "+2d 15:40", who: "priya", reply: "It will, HR is adding it now. They say two weeks." },
      {
        at: "+1d 08:50",
        who: "marit",
        reply: "Then I wait for HR with you and have the rule ready. Write here as soon as it is filled in.",
        move: "on_hold",
      },
    ],
  },
];
