/** One JSON line per thing worth knowing. Never values that people typed: their keys at most. */
import "server-only";
import pino from "pino";

export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: { part: process.env.TOUCHPOINT_PART ?? "web" },
  redact: ["*.password", "*.token", "*.secret", "*.passwordHash", "*.authorization", "*.cookie"],
});
