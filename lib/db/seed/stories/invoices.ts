import type { Story } from "../story";

export const invoices: Story[] = [
  {
    opened: "12m",
    by: "mara",
    subject: "Invoice 2291 was charged twice",
    text: "I checked with our bank and both payments went out on the same day, 1,840.00 each. That is money we need this week. Please pay one of them back today and tell me how this could happen.\n\nThe invoice and the bank's confirmation are attached.",
    files: ["invoice-2291.pdf", "bank-confirmation.png"],
    steps: [
      { at: "+4m", who: "kwame", team: "billing", priority: "urgent", assign: "ana" },
      {
        at: "+2m",
        who: "kwame",
        comment:
          "Ana, you know Mara best. The payment provider shows both as settled. I can start the refund, I only need your OK.",
      },
    ],
  },
  {
    opened: "8h",
    by: "hamid",
    subject: "Where do I change the language of the invoice?",
    text: "Hello, my invoices come in German but my accountant reads Dutch and English. Where do I change it? I looked under Billing and under Profile.",
    steps: [
      { at: "+18m", who: "ana", take: true, tags: ["billing"], team: "billing" },
      {
        at: "+3m",
        who: "ana",
        reply:
          "Hello Hamid, it hides under Billing → Company details → *Language of documents*. English is there, Dutch comes in the autumn. Shall I send you this year's invoices in English?",
        and: "pending",
      },
    ],
  },
  {
    opened: "28d 09:48",
    by: "mara",
    subject: "VAT number is missing on our invoices",
    text: "Dear team,\n\nour VAT number DE 811 907 980 is not printed on the invoices since January. Our tax adviser cannot book them like this. Please correct all of them.\n\nKind regards\nMara Klein",
    steps: [
      { at: "+1h", who: "kwame", take: true, tags: ["billing"], team: "billing" },
      {
        at: "+20m",
        who: "kwame",
        reply:
          "Dear Mara,\n\nyou are right, it was lost when you changed your address in December. I entered it again and corrected the five invoices since then; they are in your dashboard under *Documents*, with the note *corrected copy*.\n\nSorry for the extra work.",
        and: "pending",
      },
      { at: "+1d 08:55", who: "mara", reply: "All five are correct now. Thank you for doing it so quickly." },
      { at: "+30m", who: "kwame", resolve: true },
    ],
  },
  {
    opened: "25d 11:36",
    by: "jonas",
    subject: "Invoices to our new address",
    text: "We moved! Please send invoices to Fjord Logistics, Dokkeskjærskaien 4, 5006 Bergen from now on. The doors stay where they are of course :)",
    steps: [
      { at: "+2h", who: "kwame", take: true, tags: ["billing"], team: "billing", priority: "low" },
      {
        at: "+5m",
        who: "kwame",
        reply: "Congratulations on the new office! The address is changed, the next invoice already goes there.",
        and: "resolve",
      },
    ],
  },
  {
    opened: "4d 13:40",
    by: "mara",
    subject: "Purchase order number on the invoice",
    text: "From this quarter on our accounting needs the purchase order number on each invoice, otherwise it is sent back. The number for this year is attached. Can you add a field for it?",
    files: ["purchase-order.docx"],
    steps: [
      { at: "+30m", who: "kwame", take: true, tags: ["billing"], team: "billing" },
      {
        at: "+1d 09:25",
        who: "kwame",
        reply:
          "Good morning Mara, there is a field called *Your reference* that is printed at the top right. I put PO-77120 there. Would that do, or does it have to be called *purchase order*?",
        and: "pending",
      },
      { at: "+2d 14:12", who: "mara", reply: "I asked them. It has to say *Purchase order*, a machine reads it." },
      {
        at: "-4h",
        who: "kwame",
        comment: "Template change, asked Ruth for the go-ahead. Other German customers will want the same.",
      },
      { at: "-230m", who: "ruth", comment: "Go ahead, for all customers in Germany and Austria, please." },
    ],
  },
];
