import type { Story } from "../story";

export const reports: Story[] = [
  {
    opened: "1d 13:02",
    by: "priya",
    subject: "Can't export last month's report as PDF",
    text: "I need last month's access report for a meeting on Thursday, but *Export as PDF* does nothing. CSV works.",
    steps: [
      { at: "+15m", who: "ana", take: true },
      {
        at: "+20m",
        who: "ana",
        reply:
          "Hi Priya, thanks for saying that CSV works, that narrows it down. Which browser do you use, and do you see anything under the button after a minute or so?",
      },
      {
        at: "-2h",
        who: "priya",
        reply:
          "The button spins and then nothing happens, see the screenshot. Edge, newest version. I tried Chrome as well now, same thing.",
        files: ["report-export.png"],
      },
    ],
  },
  {
    opened: "10d 13:20",
    by: "priya",
    subject: "Auditor wants everyone with access to the pharmacy",
    text: "Our auditor asks for a list of all people who can open the pharmacy doors, with the date since when. Is there a report for that or do I have to copy it by hand?",
    steps: [
      { at: "+40m", who: "yuki", take: true },
      {
        at: "+25m",
        who: "yuki",
        reply:
          "No copying needed! Reports → New → *Who can open a door*, choose Pharmacy 1 and 2. I made it once so that you see what comes out, it is attached.\n\nYou can have it sent to you on the first of each month too.",
        files: ["pharmacy-access.pdf"],
        and: "pending",
      },
      { at: "+1d 09:00", who: "priya", reply: "Exactly what he wanted. Thank you.", solve: true },
    ],
  },
  {
    opened: "4d 09:57",
    by: "jonas",
    subject: "Entries of one day for the insurance",
    text: "A pallet disappeared and the insurance wants to know who was in hall C that evening between 20:00 and 23:00. How do I get that out of the dashboard?",
    steps: [
      { at: "+30m", who: "ben", take: true, tags: ["reports"], team: "access" },
      {
        at: "+12m",
        who: "ben",
        reply:
          "Hi Jonas, under Doors → Hall C → Log, set the day and the hours and press *Export*. The file has a line at the end with a checksum, so the insurance can see that nothing was changed.",
        and: "pending",
      },
      {
        at: "+4h",
        who: "jonas",
        reply: "Got it, they accepted it. For your files I attach what they wrote.",
        files: ["insurance-letter.pdf"],
      },
      { at: "+6m", who: "jonas", solve: true },
    ],
  },
  {
    opened: "2d 17:05",
    by: "eva",
    subject: "A dark dashboard, please",
    text: "Not a problem, just a wish: our front desk works at night and the dashboard is very bright. Is a dark version planned?",
    steps: [{ at: "+1d 09:12", who: "marit", priority: "low" }],
  },
];
