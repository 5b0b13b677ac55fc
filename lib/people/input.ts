// What people may tell about themselves; the forms and the commands share it.
import * as z from "zod/mini";
import { withoutTurns } from "@/lib/bidi";
import { isLocale, isTimeZone, longestPassword, passwordTrouble, roles, shortestPassword } from "@/lib/people/rules";

export const Email = z
  .string("Write an email.")
  .check(
    z.trim(),
    z.minLength(1, "Write an email."),
    z.maxLength(254, "That email is too long."),
    z.email("That doesn't look like an email."),
  );

export const PersonName = z.string("Write a name.").check(
  z.overwrite(withoutTurns),
  z.trim(),
  z.minLength(1, "Write a name."),
  z.maxLength(120, "A name has at most 120 characters."),
  z.refine((name) => !/\p{Cc}/u.test(name), "A name is a single line."),
);

/** Verified as typed: any character counts, nothing is trimmed. */
export const NewPassword = z.string("Choose a password.").check(
  z.minLength(shortestPassword, `Use at least ${shortestPassword} characters.`),
  z.maxLength(longestPassword, `Use at most ${longestPassword} characters.`),
  z.refine(
    (password) => passwordTrouble(password) === null,
    "That password is one of the first that strangers try. Please choose another.",
  ),
);

/** E.164 as stored; spaces, dashes and brackets are how people write it, and a "(0)" is dialled at home only. Empty is none. */
export const Phone = z.pipe(
  z.pipe(
    z._default(z.string(), ""),
    z.transform((typed) =>
      typed
        .replace(/\(\s*0\s*\)/, "")
        .replaceAll(/[\s().\-/]/g, "")
        .replace(/^00/, "+"),
    ),
  ),
  z.string().check(z.regex(/^(\+[1-9][0-9]{6,14})?$/, "Write the number with its country, such as +44 20 7946 0123.")),
);

export const Role = z.enum(roles, "Choose a role.");

export const PersonId = z.coerce
  .number("That isn't a person.")
  .check(z.int("That isn't a person."), z.positive("That isn't a person."));

/** A choice that may be "none". */
export const OrganizationChoice = z.pipe(
  z.transform((given: unknown) => (given === "" || given === undefined || given === null ? null : Number(given))),
  z.nullable(
    z.number("Choose an organization.").check(z.int("Choose an organization."), z.positive("Choose an organization.")),
  ),
);

/** A secret from a link; its form is checked only so far that nothing huge is hashed. */
export const LinkSecret = z
  .string("This link is incomplete.")
  .check(z.minLength(1, "This link is incomplete."), z.maxLength(100, "This link is incomplete."));

const TimeZone = z
  .string("Choose a time zone.")
  .check(z.maxLength(64), z.refine(isTimeZone, "Choose a time zone from the list."));

/** As the browser knows it, for people who have not chosen one. */
export const OwnTimeZone = z.strictObject({ timeZone: TimeZone });

export const Profile = z.strictObject({
  name: PersonName,
  phone: Phone,
  locale: z.string("Choose a language.").check(z.refine(isLocale, "Choose a language from the list.")),
  timeZone: TimeZone,
});

/** A switch that is off sends nothing. */
export const SingleKeys = z.strictObject({
  singleKeys: z.pipe(
    z.optional(z.literal("on", "Switch it on or off.")),
    z.transform((given) => given === "on"),
  ),
});

export const PersonRef = z.strictObject({ person: PersonId });

export const Nothing = z.strictObject({});
