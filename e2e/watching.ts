import type { BrowserContext } from "@playwright/test";

/** Everything a browser complains of in this context: errors, and whatever the page's own policy refused. */
export async function complaintsOf(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  await context.exposeFunction("complain", (words: string) => void complaints.push(words));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      (globalThis as unknown as { complain(words: string): void }).complain(
        `${location.pathname}: ${violatedDirective} refused ${blockedURI} from ${sourceFile}`,
      ),
    );
  });
  context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`${message.page()?.url()}: ${message.text()} ${message.location().url}`);
  });
  return complaints;
}
