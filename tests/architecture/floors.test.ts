import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFiles } from "@/tests/architecture/tree";

type Finding = { from: string; rule: { name: string } };
type Report = { summary: { violations: Finding[]; totalCruised: number } };

const config = path.resolve("tests/architecture/dependency-cruiser.cjs");

function cruise(root: string, folders: string[]): Report {
  const binary = path.resolve("node_modules/.bin/depcruise");
  const run = spawnSync(binary, ["--config", config, "--output-type", "json", ...folders], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith("{")) throw new Error(run.stderr || run.stdout);
  return JSON.parse(run.stdout) as Report;
}

/** File → its one import, and the rule that must object. */
const planted: [file: string, imports: string, rule: string][] = [
  ["lib/tickets/lifecycle.ts", "@/lib/platform/db", "rules-touch-nothing"],
  ["lib/tickets/reference.ts", "react", "rules-touch-nothing"],
  ["lib/tickets/clockwork.ts", "node:fs", "rules-need-no-node"],
  ["lib/sla/queries.ts", "@/lib/tickets/priority", "sla-cmdb-knowledge-looks-up"],
  [
    "lib/catalogue/queries.ts",
    "@/lib/triage/words",
    "triage-catalogue-changes-problems-surveys-channels-lean-on-each-other",
  ],
  ["lib/tickets/commands.ts", "next/cache", "only-actions-know-next"],
  ["lib/surveys/commands.ts", "@/lib/tickets/actions", "actions-are-for-screens"],
  ["lib/portal/commands.ts", "@/lib/tickets/jobs", "jobs-are-for-wiring"],
  ["components/tickets/row.tsx", "@/lib/tickets/queries", "components-show-what-they-are-given"],
  ["components/ui/button.tsx", "@/lib/tickets/priority", "primitives-know-no-tickets"],
  ["app/desk/page.tsx", "@/lib/platform/db", "pages-go-through-doors"],
  ["app/desk/new/page.tsx", "@/lib/tickets/commands", "pages-change-things-through-actions"],
  ["lib/portal/queries.ts", "@/components/ui/button", "lib-knows-no-screen"],
  ["lib/metrics/definitions/csat.ts", "@/lib/metrics/registry", "a-metric-stands-alone"],
  ["lib/metrics/queries.ts", "@/lib/tickets/priority", "metrics-meet-capabilities-in-sql"],
  ["lib/knowledge/queries.ts", "@/tests/support/build", "no-test-code-in-the-house"],
];

const targets = [
  "node_modules/react/index.js",
  "node_modules/next/cache.js",
  "lib/platform/db.ts",
  "lib/tickets/priority.ts",
  "lib/tickets/queries.ts",
  "lib/tickets/actions.ts",
  "lib/tickets/jobs.ts",
  "lib/triage/words.ts",
  "lib/metrics/registry.ts",
  "tests/support/build.ts",
];

describe("the fence between the floors", () => {
  let root = "";
  let found: Finding[] = [];

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "floors-"));
    const plant = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    };
    for (const file of targets) plant(file, "export const here = 1;\n");
    for (const [file, imports] of planted)
      plant(file, `import * as there from "${imports}";\nexport const here = there;\n`);
    cpSync("tsconfig.json", path.join(root, "tsconfig.json"));
    found = cruise(root, ["app", "components", "lib"]).summary.violations;
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(planted)("objects when %s imports %s", (file, _imports, rule) => {
    expect(found.filter(({ from }) => from === file).map((finding) => finding.rule.name)).toContain(rule);
  });

  it("stands around the whole house, and nothing breaks it", () => {
    const { summary } = cruise(process.cwd(), ["app", "components", "lib", "prisma"]);
    const files = projectFiles().filter((file) => /^(app|components|lib|prisma)\/.*\.(ts|tsx|mjs)$/.test(file));
    expect(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(files.length);
  });
});
