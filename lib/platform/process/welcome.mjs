// What a start says when all is up.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command.mjs";
import { styled } from "./progress.mjs";

const ACCOUNTS = path.join(ROOT, "prisma/seed/accounts.json");

function accountLines() {
  if (!existsSync(ACCOUNTS)) return [];
  const { password, accounts } = JSON.parse(readFileSync(ACCOUNTS, "utf8"));
  const padded = (account, key) => account[key].padEnd(Math.max(...accounts.map((other) => other[key].length)));
  return [
    "",
    `Sign in as one of these people; the password is ${styled("bold", password)} for all.`,
    ...accounts.map((account) =>
      `  ${["email", "role", "name"].map((key) => padded(account, key)).join("  ")}`.trimEnd(),
    ),
  ];
}

/**
 * Says where Touchpoint is and how to get in.
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ tookText: string, invitation: string }} start `invitation` is what to say about the first administrator, if anything
 */
export function welcome({ mode, runsWeb, runsWorker, address }, { tookText, invitation }) {
  const what = runsWeb ? `Touchpoint is ready at ${styled(["bold", "cyan"], address)}` : "The worker is running";
  const lines = [`${what}  ${styled("dim", `(${tookText})`)}`];
  if (runsWeb && !runsWorker) lines.push("Without a worker: mail, surveys and escalations wait for one.");
  if (runsWeb && mode !== "production") lines.push(...accountLines());
  if (invitation) lines.push("", invitation);
  console.log(`\n${lines.join("\n")}\n\n${styled("dim", "Ctrl-C stops everything.")}\n`);
}
