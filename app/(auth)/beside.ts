/** The page for those who have no account yet, or have one, which then leads to where they wanted to go. */
export function beside(page: "/sign-in" | "/sign-up", next: string | null): string {
  // A new customer finds only what is the customers'.
  const isTheirs = next !== null && /^\/tickets(?![\w-])/.test(next);
  return isTheirs ? `${page}?next=${encodeURIComponent(next)}` : page;
}
