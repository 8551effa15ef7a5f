// Whether node_modules is what package-lock.json says. Read before there is a node_modules.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command.mjs";

const LOCK = path.join(ROOT, "package-lock.json");
const INSTALLED = path.join(ROOT, "node_modules/.package-lock.json");

/**
 * Whether a package is missing or of another version. Compares what npm notes about an installation, because dates say
 * nothing after a checkout of another commit.
 * @param {{ withTools: boolean }} options `withTools` asks for the packages of tests and checks, too
 */
export function areInstalled({ withTools }) {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, "utf8")).packages;
  const installed = JSON.parse(readFileSync(INSTALLED, "utf8")).packages;
  return Object.entries(wanted).every(([location, { version, dev, optional, devOptional, peer }]) => {
    const isOurs = location === "";
    const isOtherPlatforms = optional || devOptional || peer;
    const isTool = dev && !withTools;
    return isOurs || isOtherPlatforms || isTool || installed[location]?.version === version;
  });
}
