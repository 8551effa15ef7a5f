// Whether a build still is one of these sources: a fingerprint of them, kept beside it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command.mjs";

const SOURCES = [
  ...["app", "components", "lib", "prisma/schema", "proxy.ts", "instrumentation.ts", "instrumentation-client.ts"],
  ...["next.config.ts", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"],
];
const GENERATED = path.join(ROOT, "lib/platform/prisma");

function filesBelow(location) {
  if (!existsSync(location) || location === GENERATED) return [];
  if (statSync(location).isFile()) return [location];
  return readdirSync(location).flatMap((name) => filesBelow(path.join(location, name)));
}

function sourcesFingerprint() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesBelow(path.join(ROOT, source))).sort()) {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  for (const name of Object.keys(process.env).filter((name) => name.startsWith("NEXT_PUBLIC_"))) {
    hash.update(`${name}=${process.env[name]}\0`);
  }
  return hash.digest("hex");
}

const BUILD_ID = path.join(ROOT, ".next/BUILD_ID");
const KEPT = path.join(ROOT, ".next/sources.sha256");

/** Whether there is a build of just these sources. */
export function isBuildCurrent() {
  return existsSync(BUILD_ID) && existsSync(KEPT) && readFileSync(KEPT, "utf8") === sourcesFingerprint();
}

/** Runs a build and notes what it was made of; sources changed during the build make it count as old. */
export async function notingSources(build) {
  const fingerprint = sourcesFingerprint();
  await build();
  writeFileSync(KEPT, fingerprint);
}

/** When the newest file below a location was changed. @param {string} location from the root of the checkout */
export function newestChange(location) {
  return Math.max(0, ...filesBelow(path.join(ROOT, location)).map((file) => statSync(file).mtimeMs));
}
