import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { mintPerson, mintVisitor } from "@/lib/actor";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import { endSession, sessionDays, startSession } from "@/lib/sessions/commands";
import { findSession } from "@/lib/sessions/find";
import { sessionHash } from "@/lib/sessions/token";

type SignOut = NonNullable<NonNullable<NextAuthConfig["events"]>["signOut"]>;

/** Over the limit: next-auth carries the code to whoever called signIn. */
export class Limited extends CredentialsSignin {
  override code = "limited";
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super();
    this.refusal = refusal;
  }
}

/**
 * next-auth gives the sign-in entry points and the cookie. The cookie is exactly our opaque session id: encode and
 * decode are overridden, so nothing about a person is in it, and every read asks the sessions table.
 */
export const { handlers, auth, signIn, signOut } = NextAuth(() => ({
  trustHost: true,
  secret: env().AUTH_SECRET,
  session: { strategy: "jwt", maxAge: sessionDays * 86_400 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  logger: { error: () => undefined, warn: () => undefined },
  providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
  jwt: {
    encode: async ({ token }) => String(token?.sessionToken ?? ""),
    decode: async ({ token }) => {
      const found = token ? await findSession(token) : null;
      return found ? { sub: String(found.person.id), sessionToken: token, ...pick(found.person) } : null;
    },
  },
  callbacks: {
    jwt: ({ token, user }) => (user && "sessionToken" in user ? { ...token, sessionToken: user.sessionToken } : token),
    session: ({ session, token }) => ({
      expires: session.expires,
      user: { id: token.sub, name: token.name, email: token.email, role: token.role },
    }),
  },
  events: { signOut: end },
}));

async function authorize(given: Partial<Record<"email" | "password", unknown>>, request: Request) {
  const visitor = mintVisitor(request.headers.get("x-deskwell-address"));
  const userAgent = (request.headers.get("user-agent") ?? "").slice(0, 400);
  try {
    const started = await startSession(visitor, { email: given.email, password: given.password, userAgent });
    return started && { id: String(started.id), name: started.name, sessionToken: started.token };
  } catch (error) {
    if (error instanceof Refusal && error.kind === "limited") throw new Limited(error);
    if (error instanceof Refusal && error.kind === "invalid") return null;
    throw error;
  }
}

async function end(message: Parameters<SignOut>[0]): Promise<void> {
  const token = "token" in message ? message.token?.sessionToken : undefined;
  if (typeof token !== "string") return;
  const found = await findSession(token);
  if (found) await endSession(mintPerson(found.person), { session: sessionHash(token) });
}

function pick({ name, email, role }: { name: string; email: string; role: string }) {
  return { name, email, role };
}
