// What is checked without running anything of ours: lock file, format and lint, types, floors.
import { readdirSync } from "node:fs";
import path from "node:path";
import { packageProgram, ROOT, run } from "../../../lib/platform/process/command.mjs";
import { single } from "./tally.mjs";

const FLOORS = ["app", "components", "lib"];
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
  return readdirSync(path.join(ROOT, folder), { recursive: true }).filter((name) => /\.(ts|tsx|mjs)$/.test(name));
}

// A reader that fails on a file leaves it out in silence, and a rule cannot be broken in a file nobody read.
async function floors(onLine, env) {
  const args = ["--config", "tests/architecture/dependency-cruiser.cjs", ...FLOORS];
  const { code, output } = await run(packageProgram("dependency-cruiser", args), {
    env,
    onLine,
    keepLines: KEPT_LINES,
  });
  if (code !== 0) return { tally: single(false), output };
  const read = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  const there = FLOORS.flatMap(filesOf).length;
  const complaint = `dependency-cruiser read ${read} modules, but there are ${there} files.`;
  return { tally: single(read >= there), output: read >= there ? "" : `${output}\n${complaint}` };
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
      () => packageProgram("typescript", ["--noEmit"], "tsc"),
    ),
  },
  { title: "Floors", work: floors },
];
