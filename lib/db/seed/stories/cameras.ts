import type { Story } from "../story";

export const cameras: Story[] = [
  {
    opened: "3d 14:18",
    by: "jonas",
    subject: "Camera in the loading bay",
    text: "The picture of the loading bay camera freezes a few times a day, always when the big door is open. The other cameras are fine. Can you have a look?",
    steps: [
      { at: "+40m", who: "ana", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+1d 09:50",
        who: "ana",
        reply:
          "Which of the two cameras do you mean, the one above the ramp or the one at the dock office? The ramp camera hangs on Wi-Fi, and the steel door stands in its way when it is up. A still picture with the time in the corner would tell me.",
        and: "pending",
      },
    ],
  },
  {
    opened: "14d 09:33",
    by: "jonas",
    subject: "Who can see the camera recordings?",
    text: "Our works council asks who can watch the recordings and how long we keep them. Where do I find that?",
    steps: [
      { at: "+30m", who: "kwame", team: "access", assign: "ben" },
      {
        at: "+1h",
        who: "ben",
        reply:
          "Hi Jonas, today four people at Fjord Logistics can: you, Ingrid, Nils and the account *Reception*. Recordings are kept for **14 days** and then deleted by themselves.\n\nYou see and change both under Dashboard → Cameras → Privacy. Each time somebody watches a recording, it is written down there as well, which works councils usually like.",
        and: "pending",
      },
      {
        at: "+1d 12:10",
        who: "jonas",
        reply: "They do like it. I took Reception off the list. All clear from my side.",
        solve: true,
      },
    ],
  },
  {
    opened: "4d 10:41",
    by: "dan",
    subject: "Second camera shows a black picture",
    text: "Car park camera 2 has been black since the weekend. Camera 1 next to it works. The status page says both are online.",
    steps: [
      { at: "+1h", who: "ben", take: true, tags: ["hardware"], team: "access" },
      {
        at: "+5m",
        who: "ben",
        reply:
          "Hi Dan, online and black usually means that the infrared filter is stuck. I restarted it from here, could you tell me what you see now?",
        and: "pending",
      },
      {
        at: "+1d 08:52",
        who: "dan",
        reply: "A picture during the day, but purple. Black again as soon as it gets dark.",
        files: ["car-park-camera2.png"],
      },
      {
        at: "+20m",
        who: "ben",
        comment: "Filter is gone. 26 months old, warranty is 36. Kwame, please prepare a replacement.",
      },
      {
        at: "+10m",
        who: "ben",
        reply:
          "That confirms it, the filter is broken and the camera is still under warranty. I can send a new one today. Is the address Harbour Clinics, Dock Road 12 still right for deliveries?",
        and: "pending",
      },
    ],
  },
];
