/** What the process is told from outside. The only place that reads process.env in the product. */
import "server-only";
import { z } from "zod";

const Environment = z.object({
  // A build needs no database. Whoever asks one all the same reads in the error what is missing.
  DATABASE_URL: z.string().min(1).default("postgresql://database-url-is-missing.invalid/touchpoint"),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().default(""),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Touchpoint <help@touchpoint.example>"),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("single sign-on"),
});

export type Environment = z.output<typeof Environment>;

let read: Environment | undefined;

/** The settings of this process, read once. Throws with the name of the setting that is wrong. */
export function environment(): Environment {
  read ??= Environment.parse(process.env);
  return read;
}
