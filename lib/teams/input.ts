import * as z from "zod/mini";
import { PersonId } from "@/lib/people/input";

export const TeamId = z.coerce
  .number("That isn't a team.")
  .check(z.int("That isn't a team."), z.positive("That isn't a team."));

const Name = z
  .string("Write a name.")
  .check(z.trim(), z.minLength(1, "Write a name."), z.maxLength(60, "A team's name has at most 60 characters."));

export const CreateTeam = z.strictObject({ name: Name });

export const RenameTeam = z.strictObject({ team: TeamId, name: Name });

export const TeamRef = z.strictObject({ team: TeamId });

export const TeamMember = z.strictObject({ team: TeamId, person: PersonId });
