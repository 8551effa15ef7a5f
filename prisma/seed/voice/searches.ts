/** What people type into the search of the portal. */
import type { CategoryKey } from "@/prisma/seed/company/categories";

export const searches: Record<CategoryKey, readonly string[]> = {
  vpn: [
    "vpn does not connect",
    "vpn",
    "tunnelgate connecting",
    "vpn from home",
    "cannot connect vpn",
    "vpn new client",
  ],
  hardware: ["laptop does not start", "dock no picture", "camera black", "battery", "blue screen", "screen flickers"],
  mail: ["mailbox full", "mail not sent", "shared mailbox", "calendar wrong time", "phishing", "outbox"],
  accounts: ["password forgotten", "account locked", "reset password", "new phone code", "second factor", "unlock"],
  software: ["install program", "licence expired", "export table", "file locked", "no licence", "program crashes"],
  printing: ["printer does not print", "badge printer", "scan mail", "toner", "paper jam"],
  network: ["wifi slow", "guest wifi", "page blocked", "wifi meeting room", "network socket"],
  equipment: ["new laptop", "headset", "order screen", "laptop new colleague", "mouse"],
  folders: ["access folder", "restore file", "permission drive", "folder missing", "shared folder"],
  phones: ["mail on phone", "roaming", "phone broken", "phone abroad", "new phone"],
};

/** What nobody has written an article about. */
export const unanswered = [
  "parking badge",
  "room heating",
  "coffee machine",
  "sap role",
  "linux laptop",
  "travel expenses",
] as const;
