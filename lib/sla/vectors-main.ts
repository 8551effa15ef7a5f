/**
 * `npm run vectors -- FILE`: runs every vector of a file and says which fail. An entry, like a script: it reads a file
 * and ends the process. The last line is always "N passed, N failed".
 */
import { readFileSync } from "node:fs";
import { runVector, Vector, type Verdict } from "@/lib/sla/vectors";

const file = process.argv[2];
if (!file) {
  console.error("Name the file: npm run vectors -- tests/support/fixtures/sla-vectors.jsonl");
  process.exit(2);
}

const counts: Record<Verdict["outcome"], number> = { passed: 0, failed: 0, skipped: 0 };
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const vector = Vector.parse(JSON.parse(line));
  const verdict = runVector(vector);
  counts[verdict.outcome] += 1;
  if (verdict.outcome === "failed") {
    console.log(`failed  ${vector.id} (${vector.op})`);
    console.log(`  expected ${JSON.stringify(verdict.expected)}`);
    console.log(`  actual   ${JSON.stringify(verdict.actual)}`);
  } else if (verdict.outcome === "skipped") console.log(`skipped ${vector.id}: ${verdict.reason}`);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
