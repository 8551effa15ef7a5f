// npm test: everything that is checked, from a bare checkout. `npm test -- --only rules,database` runs parts of it, and
// further words narrow them to files.
import { parseArgs } from "node:util";
import { refuseOldNode } from "../lib/platform/process/node-version.mjs";

refuseOldNode();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", multiple: true, default: [] } },
});
const only = values.only.flatMap((parts) => parts.split(","));
// Not imported above, because an old Node.js could not parse it.
import("../tests/support/suite/suite.mjs").then(({ runSuite }) => runSuite({ only, filters: positionals }));
