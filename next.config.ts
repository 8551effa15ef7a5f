import type { NextConfig } from "next";

/** What every answer carries; the policy for scripts is made anew for each page in proxy.ts. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  ...(process.env.NEXTAUTH_URL?.startsWith("https://")
    ? [{ key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" }]
    : []),
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [{ source: "/:path*", headers }],
  experimental: {
    authInterrupts: true,
    // Our own limit (10 MB a file, with a sentence beside the field) must be reached before the framework's does.
    serverActions: { bodySizeLimit: "55mb" },
  },
  serverExternalPackages: ["pg", "pg-copy-streams", "graphile-worker", "@node-rs/argon2", "pino", "nodemailer"],
};

export default config;
