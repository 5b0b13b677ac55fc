// What signed-out people send: signing up, forgotten passwords, invitations, the first admin.
import * as z from "zod/mini";
import { Email, LinkSecret, NewPassword, PersonName } from "@/lib/people/input";
import { longestPassword, passwordTrouble } from "@/lib/people/rules";

/** Refuses the person's own email as their password. */
const notOwnEmail = z.refine<{ email: string; password: string }>(
  ({ email, password }) => passwordTrouble(password, email) === null,
  { error: "Your email can't be your password. Please choose another.", path: ["password"] },
);

export const SignUp = z.strictObject({ name: PersonName, email: Email, password: NewPassword }).check(notOwnEmail);

/** The password is asked for behind the link: whoever signed up with somebody else's email doesn't choose theirs. */
export const ConfirmSignUp = z.strictObject({ token: LinkSecret, name: PersonName, password: NewPassword });

export const ForgotPassword = z.strictObject({ email: Email });

export const ResetPassword = z.strictObject({ token: LinkSecret, password: NewPassword });

export const AcceptInvite = z.strictObject({ token: LinkSecret, name: PersonName, password: NewPassword });

/** Asking whether a link still works changes nothing. */
export const LinkRef = z.object({ token: z.catch(LinkSecret, "none") });

export const ChangePassword = z.strictObject({
  currentPassword: z
    .string("Write your current password.")
    .check(
      z.minLength(1, "Write your current password."),
      z.maxLength(longestPassword, "That isn't your current password."),
    ),
  password: NewPassword,
});

export const SetUp = z
  .strictObject({
    code: z
      .string("Write the code from the log.")
      .check(z.trim(), z.minLength(1, "Write the code from the log."), z.maxLength(100, "That isn't the code.")),
    name: PersonName,
    email: Email,
    password: NewPassword,
  })
  .check(notOwnEmail);
