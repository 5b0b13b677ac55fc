import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.DESKWELL_DIST ?? ".next",
  // Loads its own task files and SQL from disk, which a bundle would lose.
  serverExternalPackages: ["graphile-worker", "@node-rs/argon2"],
  typedRoutes: true,
  // `npm test` checks types against freshly made routes; a build must not stumble over those of an older build.
  typescript: { ignoreBuildErrors: true },
  // The title is in the head of the first answer and changes in one go: pages are whole, nothing arrives after them.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
};

export default config;
