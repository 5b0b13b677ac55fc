import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./lib/db/schema",
  out: process.env.DRIZZLE_OUT ?? "./drizzle",
  casing: "snake_case",
});
