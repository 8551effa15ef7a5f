/** A real SMTP server on loopback that remembers what it took, and can be told to refuse. */
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { connectMail, type Mail } from "@/lib/platform/mail";

type Behaviour = "takes" | "refuses-for-now" | "refuses-for-good" | "drops-after-data";

export type TestSmtp = {
  taken: string[];
  mail: () => Mail;
  behave: (how: Behaviour) => void;
  close: () => Promise<void>;
};

export async function startSmtp(): Promise<TestSmtp> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  const mails: Mail[] = [];
  let behaviour: Behaviour = "takes";
  const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(behaviour === "refuses-for-good" ? refusal(550, "No such mailbox") : null),
    onData: async (stream, _session, done) => {
      const message = await text(stream);
      if (behaviour === "refuses-for-now") return done(refusal(451, "Try again later"));
      taken.push(message);
      if (behaviour !== "drops-after-data") return done();
      for (const socket of sockets) socket.destroy();
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    taken,
    mail: () => {
      const mail = connectMail({
        url: `smtp://127.0.0.1:${port}`,
        from: "Touchpoint <help@touchpoint.example>",
        site: "https://help.touchpoint.example",
      });
      mails.push(mail);
      return mail;
    },
    behave: (how) => {
      behaviour = how;
    },
    close: async () => {
      for (const mail of mails) mail.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** The value of a header in a message as it went over the wire. */
export function headerOf(message: string, name: string): string {
  return new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, "im").exec(message)?.[1]?.replace(/\r?\n\s+/g, " ") ?? "";
}
