/**
 * Who may know whom. A capability may use what stands on a lower floor, never what stands beside it or above it.
 * Add a capability by writing its name on a floor. Each rule's comment says what to do instead.
 */
const floors = [
  ["kernel"],
  ["platform"],
  ["auth"],
  ["jobs", "settings"],
  ["sla", "cmdb", "knowledge"],
  ["tickets"],
  ["triage", "catalogue", "changes", "problems", "surveys", "channels"],
  ["notifications", "portal"],
  ["metrics"],
  ["improvement", "transfer"],
  ["wiring"],
];

const door = "(?:queries|commands|actions|jobs|session|action)(?:\\.ts$|/)";
const entry = "-main\\.ts$";
const notRule = [`^lib/[^/]+/${door}`, entry, "^lib/(?:platform|wiring)/"];
const pure = "^node_modules/(?:zod|temporal-polyfill)/";
const folder = (names) => `^lib/(?:${names.join("|")})/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const noClimbing = floors
  .slice(0, -1)
  .map((floor, level) =>
    rule(
      `${floor.join("-")}-looks-up`,
      "A lower floor does not know what is built on it. Publish an event, or move the code up.",
      { path: folder(floor), pathNot: entry },
      { path: folder(floors.slice(level + 1).flat()) },
    ),
  );

const noNeighbours = floors
  .filter((floor) => floor.length > 1)
  .map((floor) =>
    rule(
      `${floor.join("-")}-lean-on-each-other`,
      "Capabilities on one floor are strangers. Whatever they share belongs a floor below.",
      { path: `^lib/(${floor.join("|")})/` },
      { path: folder(floor), pathNot: "^lib/$1/" },
    ),
  );

const touching = [
  rule(
    "rules-touch-nothing",
    "A file that is not a door is a rule: no database, no clock, no framework, no network.",
    { path: "^lib/", pathNot: notRule },
    {
      path: ["^lib/platform/", `^lib/[^/]+/${door}`, "^node_modules/"],
      pathNot: pure,
      dependencyTypesNot: ["type-only"],
    },
  ),
  rule(
    "rules-need-no-node",
    "A rule runs in a browser, in a job and in a test.",
    { path: "^lib/", pathNot: notRule },
    { dependencyTypes: ["core"] },
  ),
  rule(
    "only-actions-know-next",
    "Commands are also called by jobs, mail and the API, where there is no Next.",
    { path: "^lib/", pathNot: ["^lib/[^/]+/actions(\\.ts$|/)", "^lib/auth/(session|action)\\.ts$", "^lib/platform/"] },
    { path: "^node_modules/(next|react|next-auth)/" },
  ),
  rule(
    "actions-are-for-screens",
    "Another capability calls the command.",
    { pathNot: ["^(app|components|tests)/"] },
    { path: "^lib/[^/]+/actions(\\.ts$|/)" },
  ),
  rule(
    "jobs-are-for-wiring",
    "Ask for work with enqueue().",
    { pathNot: ["^lib/wiring/", "^tests/", "^lib/jobs/"] },
    { path: "^lib/(?!jobs/)[^/]+/jobs(\\.ts$|/)" },
  ),
];

const screens = [
  rule(
    "components-show-what-they-are-given",
    "A component receives its data, and may call an action.",
    { path: "^components/" },
    {
      path: ["^lib/platform/", "^lib/[^/]+/(queries|commands|session)(\\.ts$|/)", "^lib/(?!jobs/)[^/]+/jobs(\\.ts$|/)"],
      dependencyTypesNot: ["type-only"],
    },
  ),
  rule(
    "primitives-know-no-tickets",
    "components/ui and components/charts speak of buttons, tables and lines only.",
    { path: "^components/(ui|charts)/" },
    { path: ["^components/(?!ui/|charts/)", "^lib/(?!kernel/)"] },
  ),
  rule(
    "pages-go-through-doors",
    "A page asks a query. It never opens the database.",
    { path: "^app/" },
    { path: "^lib/platform/" },
  ),
  rule(
    "pages-change-things-through-actions",
    "Only machines (app/api) call a command directly.",
    { path: "^app/", pathNot: "^app/api/" },
    { path: "^lib/[^/]+/commands(\\.ts$|/)" },
  ),
  rule(
    "lib-knows-no-screen",
    "What the desk knows does not depend on how it looks.",
    { path: "^lib/" },
    { path: "^(app|components)/" },
  ),
];

const others = [
  rule(
    "a-metric-stands-alone",
    "A definition needs nothing but the shape it fills.",
    { path: "^lib/metrics/definitions/" },
    { path: ".", pathNot: ["^lib/metrics/definition\\.ts$", "^lib/metrics/definitions/fragments/"] },
  ),
  rule(
    "metrics-meet-capabilities-in-sql",
    "A definition declares the tables it reads; the reader knows no capability but who asks.",
    { path: "^lib/metrics/" },
    { path: "^lib/(?!metrics/|kernel/|platform/|auth/|settings/)" },
  ),
  rule("no-test-code-in-the-house", "", { path: "^(app|components|lib)/" }, { path: "^tests/" }),
  rule(
    "no-circles",
    "Two files that need each other are one file, or there is a third.",
    { pathNot: "^lib/platform/prisma/" },
    { circular: true },
  ),
  rule(
    "nothing-unresolvable",
    "The import leads nowhere.",
    { path: "^(app|components|lib|prisma)/" },
    { couldNotResolve: true },
  ),
];

module.exports = {
  forbidden: [...noClimbing, ...noNeighbours, ...touching, ...screens, ...others],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/platform/prisma/"] },
    exclude: { path: ["^\\.next", "^\\.data"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
