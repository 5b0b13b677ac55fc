import type { Story } from "../story";

export const signIn: Story[] = [
  {
    opened: "1d 16:20",
    by: "sofia",
    subject: "Two-step codes arrive ten minutes late",
    text: "When I sign in to the dashboard the text message with the code comes about ten minutes later, and by then it is no longer valid. Same for two colleagues. We are locked out more or less.",
    steps: [
      { at: "+9m", who: "ana", take: true, tags: ["login"], priority: "high" },
      {
        at: "+6m",
        who: "ana",
        reply:
          "Hi Sofia, until this is fixed you can use an authenticator app instead of text messages. I sent each of you three a link that is valid for an hour. Could you also send me two or three exact times at which you asked for a code?",
        and: "pending",
      },
      {
        at: "-6h",
        who: "sofia",
        reply:
          "The app works, good. The times:\n\n- 08:02 asked, 08:13 arrived\n- 08:15 asked, 08:24 arrived\n- 16:05 yesterday, never arrived\n\nAll on +46 numbers of the same provider.",
      },
      {
        at: "-340m",
        who: "ana",
        comment:
          "All three with the same provider. Their status page reports delays since yesterday noon. Set back to normal, nobody is locked out any more.",
        priority: "normal",
      },
    ],
  },
  {
    opened: "3d 12:03",
    by: "giulia",
    subject: "Password reset mail never arrives",
    text: "I asked for a new password four times today. No mail, also not in spam. Address is the one I write from.",
    steps: [
      { at: "+22m", who: "ana", take: true },
      {
        at: "+16m",
        who: "ana",
        reply:
          "Hello Giulia, our mails to you were refused by your mail server with the words *mailbox full*. Could you make some room and try again? If it still does not arrive, write here and we go another way.",
        and: "pending",
      },
    ],
  },
  {
    opened: "1d 11:15",
    by: "ingrid",
    subject: "New colleague can't sign in to the dashboard",
    text: 'Hi, Amalie Berg (amalie@fjordlogistics.example) started today and gets "You are not part of a site" after signing in. I invited her this morning the same way as always.',
  },
  {
    opened: "35m",
    by: "hamid",
    subject: 'App says "site not found"',
    text: 'Good day, since half an hour the app on my phone says "site not found". On the computer everything is there. I did not change anything. Do I have to install it again?',
  },
];
