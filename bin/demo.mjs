// npm run demo: Touchpoint with the demo company, from a bare checkout to the sign-in page.
import { refuseOldNode } from "../lib/platform/process/node-version.mjs";

refuseOldNode();
// Not imported above, because an old Node.js could not parse it.
import("../lib/platform/process/start.mjs").then(({ start }) => start("demo"));
