// Writes the scorecard into the README: npx tsx lib/metrics/scorecard-main.ts
import { readFileSync, writeFileSync } from "node:fs";
import { withScorecard } from "@/lib/metrics/scorecard";

const PAGE = "README.md";

writeFileSync(PAGE, withScorecard(readFileSync(PAGE, "utf8")));
console.log(`${PAGE} is up to date.`);
