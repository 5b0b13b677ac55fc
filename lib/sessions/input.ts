import * as z from "zod/mini";
import { Email } from "@/lib/people/input";

export const SignIn = z.strictObject({
  // The same letters as in an account: any other that PostgreSQL takes for one of them would be tries of their own.
  email: Email,
  // Longer than any password of ours is refused before it is hashed.
  password: z
    .string("Write your password.")
    .check(z.minLength(1, "Write your password."), z.maxLength(128, "A password has at most 128 characters.")),
});

/** What the server adds to a sign-in; never from a form. */
export const StartSession = z.extend(SignIn, { userAgent: z.string().check(z.maxLength(400)) });

export const SessionRef = z.strictObject({
  session: z.string().check(z.regex(/^[0-9a-f]{64}$/, "That session is gone.")),
});

export const Nothing = z.strictObject({});
