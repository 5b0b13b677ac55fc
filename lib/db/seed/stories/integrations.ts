import type { Story } from "../story";

export const integrations: Story[] = [
  {
    opened: "5d 10:20",
    by: "lukas",
    subject: "Rotating an API key without downtime",
    text: "Hello, our security policy wants API keys changed every 90 days. Is there a way to do this without the visitor system being offline in between?",
    steps: [
      { at: "+50m", who: "yuki", take: true },
      {
        at: "+10m",
        who: "yuki",
        reply:
          'Hello Lukas, yes: two keys can be valid at the same time.\n\n1. Create the second key under Developers → Keys.\n2. Put it into your system and check it with\n\n```\ncurl -H "Authorization: Bearer $NEW_KEY" https://api.northwind.example/v2/sites\n```\n\n3. When *Last used* of the old key stops moving, revoke it.',
        and: "pending",
      },
      {
        at: "+1d 14:48",
        who: "lukas",
        reply:
          "Did it in five minutes, no interruption. Could *Last used* show the address as well? Would make step 3 easier.",
      },
      {
        at: "+25m",
        who: "yuki",
        reply: "Good idea, I passed it on to the developers with your name on it.",
        and: "resolve",
      },
    ],
  },
  {
    opened: "2d 14:37",
    by: "lukas",
    subject: "Webhook signature does not match",
    text: 'Hello,\n\nwe check the signature of your webhooks like this:\n\n```js\nconst expected = createHmac("sha256", secret)\n  .update(JSON.stringify(request.body))\n  .digest("hex");\n```\n\nSince the weekend about one in twenty does not match. One payload with its headers is attached.',
    files: ["webhook-payload.txt"],
    steps: [
      { at: "+20m", who: "yuki", take: true },
      {
        at: "+35m",
        who: "yuki",
        reply:
          'Hello Lukas, the payload explains it: there is a name with `ü` in it, which we send as `\\u00fc`. `JSON.stringify` writes it differently, so the bytes are not the same. Please sign the **raw** body:\n\n```js\napp.post("/hook", express.raw({ type: "*/*" }), (request) => {\n  const expected = createHmac("sha256", secret).update(request.body).digest("hex");\n});\n```',
        and: "pending",
      },
      {
        at: "-7h",
        who: "lukas",
        reply:
          "Understood and changed. I will watch it for a day and then tell you. Is the order of the events guaranteed?",
      },
    ],
  },
];
