/** Who may use it, in words. */
export function audienceWords({ audience, forTeam }: { audience: "me" | "team" | "everyone"; forTeam: string | null }) {
  if (audience === "me") return "Only me";
  return audience === "team" ? (forTeam ?? "A team") : "Everyone";
}
