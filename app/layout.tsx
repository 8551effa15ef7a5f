import "@fontsource-variable/inter";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";

export const metadata: Metadata = {
  title: { default: "Touchpoint", template: "%s · Touchpoint" },
  description: "A help desk that measures and improves the experience of the people it serves.",
  icons: { icon: [{ url: "/favicon.svg", type: "image/svg+xml" }] },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7faf9" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1211" },
  ],
};

/** The theme comes from a cookie, so that the first paint is already right. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html lang="en" data-theme={theme === "light" || theme === "dark" ? theme : undefined} suppressHydrationWarning>
      <body>
        <a
          href="#content"
          className="fixed top-2 left-2 z-70 -translate-y-16 rounded-control bg-accent px-4 py-2 text-body font-medium text-on-accent focus:translate-y-0"
        >
          Skip to the content
        </a>
        {children}
        <ToastRegion />
      </body>
    </html>
  );
}
