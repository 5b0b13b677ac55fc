import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { CSSProperties, ReactNode } from "react";
import { ToldBefore } from "@/components/form/told";
import { EarlyPress } from "@/components/ui/early-press";
import { SoftLinks } from "@/components/ui/soft-links";
import { Toasts } from "@/components/ui/toasts";
import { accentStyle } from "@/lib/settings/accent";
import { scriptNonce } from "@/lib/web/request";
import { currentSession } from "@/lib/web/session";
import { toldBefore } from "@/lib/web/told";
import { fontClass } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await currentSession();
  return {
    title: { default: settings.productName, template: `%s · ${settings.productName}` },
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  // The composer stays above the keyboard.
  interactiveWidget: "resizes-content",
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8fafb" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1417" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made for its reader and carries the nonce of its own answer.
  await connection();
  const { settings } = await currentSession();
  return (
    <html lang="en" className={fontClass} style={accentStyle(settings.accentHue) as CSSProperties}>
      <body>
        <EarlyPress nonce={await scriptNonce()} />
        <ToldBefore told={await toldBefore()}>{children}</ToldBefore>
        <SoftLinks />
        <Toasts />
      </body>
    </html>
  );
}
