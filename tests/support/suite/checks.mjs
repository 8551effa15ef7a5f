// What is checked without running anything of ours: lock file, format and lint, types, floors.
import { readdirSync } from "node:fs";
import path from "node:path";
import { packageProgram, ROOT, run } from "../../../lib/platform/process/command.mjs";
import { single } from "./tally.mjs";

const FLOORS = ["app", "components", "lib"];
const GENERATED = "lib/platform/prisma/";
const KEPT_LINES = 400;

function command(...programs) {
  return async (onLine, env) => {
    for (const program of programs) {
      const { code, output } = await run(program(), { env, onLine, keepLines: KEPT_LINES });
      if (code !== 0) return { tally: single(false), output };
    }
    return { tally: single(true), output: "" };
  };
}

function filesOf(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`);
}

// A reader that fails on a file leaves it out in silence, and a rule cannot be broken in a file nobody read.
async function floors(onLine, env) {
  const args = ["--config", "tests/architecture/dependency-cruiser.cjs", "--output-type", "json", ...FLOORS];
  const { stdout, output } = await run(packageProgram("dependency-cruiser", args), { env });
  if (!stdout.startsWith("{")) return { tally: single(false), output };
  const { modules, summary } = JSON.parse(stdout);
  const read = new Set(modules.map(({ source }) => source));
  const unread = FLOORS.flatMap(filesOf).filter((file) => !read.has(file) && !file.startsWith(GENERATED));
  const complaints = [
    ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ...unread.map((file) => `dependency-cruiser did not read ${file}`),
  ];
  onLine(`${read.size} modules read`);
  return { tally: single(complaints.length === 0), output: complaints.join("\n") };
}

/** The checks in order. Each returns its tally, and its output if it failed. */
export const CHECKS = [
  {
    title: "Lock file: complete, and public",
    work: command(() => [process.execPath, ["bin/complete-lock.mjs", "--check"]]),
  },
  { title: "Format and lint", work: command(() => packageProgram("@biomejs/biome", ["ci", "--colors=off", "."])) },
  {
    title: "Types",
    work: command(
      () => packageProgram("next", ["typegen"]),
      // Its own project file, because a development server leaves types of pages that are gone.
      () => packageProgram("typescript", ["--noEmit", "--project", "tests/support/types.tsconfig.json"], "tsc"),
    ),
  },
  { title: "Floors", work: floors },
];
