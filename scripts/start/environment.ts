/** The environment that the web server and every script inherit. */
import { join } from "node:path";
import { keepSecret } from "@/lib/db/embedded/secret";
import { host } from "@/scripts/start/choose-port.mjs";
import { dataFolder, root } from "@/scripts/start/where.mjs";

export function setEnvironment({ dev }: { dev: boolean }): void {
  const { env } = process;
  Object.assign(env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  env.HOST = host();
  env.AUTH_SECRET ||= keepSecret(dataFolder(), "auth");
  env.MEDIA_DIR ||= join(root, "media");
  env.DESKWELL_DEMO = "0";
}
