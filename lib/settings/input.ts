import * as z from "zod/mini";

const whole = (words: string) => z.coerce.number(words).check(z.int(words));

const signUp = z.enum(["yes", "no"], "Choose one.");

export const ChangeSettings = z.strictObject({
  productName: z
    .string("Write a name.")
    .check(z.trim(), z.minLength(1, "Write a name."), z.maxLength(40, "The name has at most 40 characters.")),
  accentHue: whole("Choose a colour.").check(z.minimum(0, "Choose a colour."), z.maximum(360, "Choose a colour.")),
  signUpOpen: signUp,
  reopenDays: whole("Write a number of days.").check(
    z.minimum(1, "At least 1 day."),
    z.maximum(90, "At most 90 days."),
  ),
  // As the form showed them.
  wasProductName: z.string(),
  wasAccentHue: whole("Choose a colour."),
  wasSignUpOpen: signUp,
  wasReopenDays: whole("Write a number of days."),
});
