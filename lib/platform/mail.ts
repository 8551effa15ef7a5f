/** Letters out over SMTP. Without a mail server configured there is no way out, and that is an answer, too. */
import "server-only";
import { createTransport } from "nodemailer";
import { environment } from "@/lib/platform/environment";

export type OutgoingLetter = {
  /** Of the row behind it: each attempt carries the same Message-ID, so that a copy is known as one. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** What the letter is about: mail programs show the letters of one thread together. */
  thread: string | null;
};

export type Mail = { send(letter: OutgoingLetter): Promise<void>; close(): void };

type Server = { url: string; from: string; site: string };

// Shorter than the time a job may take: a server that keeps us waiting is tried again later.
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** A way out through this server. `site` is where the product is reached; its host names the letters. */
export function connectMail({ url, from, site }: Server): Mail {
  const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  const { hostname } = new URL(site);
  return {
    async send({ id, to, subject, text, html, thread }) {
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        subject: oneLine(subject),
        text,
        html,
        messageId: `<${id}@${hostname}>`,
        ...(thread ? { references: `<${thread}@${hostname}>` } : {}),
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
    },
    close: () => transport.close(),
  };
}

let configured: Mail | null | undefined;

/** The way out that the environment names, or null when it names none. */
export function configuredMail(): Mail | null {
  const { SMTP_URL, MAIL_FROM, NEXTAUTH_URL } = environment();
  configured ??= SMTP_URL ? connectMail({ url: SMTP_URL, from: MAIL_FROM, site: NEXTAUTH_URL }) : null;
  return configured;
}

export type SmtpAnswer = { code: number | null; command: string | null; message: string };

/** What a failed attempt tells: the server's code and the command it refused, where it got as far as that. */
export function smtpAnswerOf(error: unknown): SmtpAnswer {
  if (!(error instanceof Error)) return { code: null, command: null, message: String(error) };
  const { responseCode, command } = error as Error & { responseCode?: unknown; command?: unknown };
  return {
    code: typeof responseCode === "number" ? responseCode : null,
    command: typeof command === "string" ? command : null,
    message: error.message,
  };
}

/** A line break in a header would begin another header. @example oneLine("Hello\r\nBcc: all") // "Hello Bcc: all" */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
