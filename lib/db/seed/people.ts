/** The people of the demo: Northwind's desk and the companies that use its doors, cameras and badges. */
export const organizations = {
  fjord: { name: "Fjord Logistics", sharesTickets: false },
  klein: { name: "Klein & Partner", sharesTickets: false },
  harbour: { name: "Harbour Clinics", sharesTickets: true },
  lumen: { name: "Lumen Studios", sharesTickets: false },
  mercado: { name: "Mercado Sur", sharesTickets: false },
} as const;

export const teams = {
  access: { name: "Access control", members: ["ana", "ben", "yuki"] },
  billing: { name: "Billing", members: ["kwame", "ana"] },
  onboarding: { name: "Onboarding", members: ["marit", "yuki"] },
} as const;

/** By their colours. */
export const tags = {
  badges: "teal",
  billing: "violet",
  "door 4": "grey",
  hardware: "orange",
  import: "grey",
  login: "blue",
  onboarding: "green",
  outage: "red",
  reports: "grey",
  sales: "green",
  schedules: "grey",
  vip: "pink",
  visitors: "grey",
} as const;

export const staff = {
  ana: { role: "agent", name: "Ana Oliveira", email: "agent@example.com", timeZone: "Europe/Lisbon" },
  ben: { role: "agent", name: "Ben Novak", email: "ben@northwind.example", timeZone: "Europe/Prague" },
  marit: { role: "agent", name: "Marit Dahl", email: "marit@northwind.example", timeZone: "Europe/Oslo" },
  kwame: { role: "agent", name: "Kwame Mensah", email: "kwame@northwind.example", timeZone: "Europe/London" },
  yuki: { role: "agent", name: "Yuki Tanaka", email: "yuki@northwind.example", timeZone: "Europe/Berlin" },
  ruth: { role: "admin", name: "Ruth Lindqvist", email: "admin@example.com", timeZone: "Europe/Stockholm" },
} as const;

export const customers = {
  jonas: person("Jonas Tveit", "customer@example.com", "fjord", "Europe/Oslo", "+4755000141"),
  ingrid: person("Ingrid Solbakken", "ingrid@fjordlogistics.example", "fjord", "Europe/Oslo", "+4755000142"),
  nils: person("Nils Olsen", "nils@fjordlogistics.example", "fjord", "Europe/Oslo"),
  mara: person("Mara Klein", "mara@kleinpartner.example", "klein", "Europe/Berlin", "+4930555010"),
  lukas: person("Lukas Brandt", "lukas@kleinpartner.example", "klein", "Europe/Berlin"),
  priya: person("Priya Shah", "priya.shah@harbourclinics.example", "harbour", "Europe/London", "+442079460121"),
  dan: person("Dan Whitfield", "dan.whitfield@harbourclinics.example", "harbour", "Europe/London"),
  sofia: person("Sofia Nyström", "sofia@lumenstudios.example", "lumen", "Europe/Stockholm"),
  eva: person("Eva Kovács", "eva@lumenstudios.example", "lumen", "Europe/Budapest"),
  lucia: person("Lucía Campos", "lucia.campos@mercadosur.example", "mercado", "Europe/Madrid", "+34911555020"),
  tom: person("Tom Reyes", "tom.reyes@mercadosur.example", "mercado", "Europe/Madrid"),
  hamid: person("Hamid Barzani", "hamid@barzanidental.example", null, "Europe/Amsterdam"),
  giulia: person("Giulia Amato", "giulia@ateliermato.example", null, "Europe/Rome"),
  aino: person("Aino Lehtonen", "aino@pohjolaclimbing.example", null, "Europe/Helsinki"),
} as const;

export type StaffKey = keyof typeof staff;
export type CustomerKey = keyof typeof customers;
export type TeamKey = keyof typeof teams;
export type TagKey = keyof typeof tags;
export type OrganizationKey = keyof typeof organizations;

/** One for all of them; the start script prints it. */
export const demoPassword = "deskwell-demo";

function person(name: string, email: string, organization: OrganizationKey | null, timeZone: string, phone?: string) {
  return { role: "customer" as const, name, email, organization, timeZone, phone: phone ?? null };
}
