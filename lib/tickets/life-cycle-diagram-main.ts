// Writes the life cycle into the handbook: npx tsx lib/tickets/life-cycle-diagram-main.ts
import { readFileSync, writeFileSync } from "node:fs";
import { withDiagram } from "@/lib/tickets/life-cycle-diagram";

const PAGE = "docs/handbook/ticket-life-cycle.md";

writeFileSync(PAGE, withDiagram(readFileSync(PAGE, "utf8")));
console.log(`${PAGE} is up to date.`);
