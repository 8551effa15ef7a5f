import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  experimental: {
    authInterrupts: true,
    // Our own limit (10 MB a file, with a sentence beside the field) must be reached before the framework's does.
    serverActions: { bodySizeLimit: "40mb" },
  },
  serverExternalPackages: ["pg", "pg-copy-streams", "graphile-worker", "@node-rs/argon2", "pino", "pino-pretty", "nodemailer"],
};

export default config;
