import type { Metadata } from "next";
import { allow } from "@/lib/web/read";
import { currentSession } from "@/lib/web/session";
import { AdminFrame } from "../admin-frame";
import { SettingsForm } from "./settings-form";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await allow("settings.change");
  const { settings } = await currentSession();
  return (
    <AdminFrame at="settings">
      <SettingsForm settings={settings} />
    </AdminFrame>
  );
}
