// npm start: Touchpoint for real work. npm run dev (--dev): the same from sources that change, with the demo company.
import { refuseOldNode } from "../lib/platform/process/node-version.mjs";

refuseOldNode();
const mode = process.argv.includes("--dev") ? "development" : "production";
// Not imported above, because an old Node.js could not parse it.
import("../lib/platform/process/start.mjs").then(({ start }) => start(mode));
