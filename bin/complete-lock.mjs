// Mends package-lock.json after a change of dependencies: node bin/complete-lock.mjs [file] [--check]
// A registry mirror without the builds for every platform makes npm leave them out of the lock file without a word, and
// `npm ci` then refuses that file everywhere. And a lock file must not name the mirror it was made with.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const PUBLIC_REGISTRY = "https://registry.npmjs.org";
const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["x64", "arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];

/** Whether the lock file has the package, looking where Node would from the one that asks for it. */
function isLocked(packages, asker, name) {
  let folder = asker;
  for (;;) {
    if (packages[`${folder}${folder && "/"}node_modules/${name}`]) return true;
    if (folder === "") return false;
    folder = folder.includes("/node_modules/") ? folder.slice(0, folder.lastIndexOf("/node_modules/")) : "";
  }
}

/** What a package is for, from the words of its name; null when it is for no platform in particular. */
function platformOf(name) {
  const words = name
    .split("/")
    .at(-1)
    .replace("windows", "win32")
    .replace(/\barmv7\b/, "arm")
    .split("-");
  const system = words.find((word) => SYSTEMS.includes(word));
  const processor = words.find((word) => PROCESSORS.includes(word));
  if (!system && !processor) return null;
  const library = words.includes("musl") ? "musl" : words.includes("gnu") ? "glibc" : null;
  return {
    ...(processor && { cpu: [processor] }),
    ...(system && { os: [system] }),
    ...(library && { libc: [library] }),
  };
}

function missingPlatforms(packages) {
  const missing = {};
  for (const [asker, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, asker, name)) continue;
      const platform = platformOf(name);
      if (platform === null) console.warn(`${name} ${range} is missing, and is no platform's package`);
      else {
        const version = range.replace(/^[\^~]/, "");
        missing[`node_modules/${name}`] = { version, ...(dev && { dev }), optional: true, ...platform };
      }
    }
  }
  return missing;
}

/** The address on the public registry of what was fetched from a mirror. */
function publicAddress(location, { name, version, resolved }) {
  if (!resolved || resolved.startsWith(`${PUBLIC_REGISTRY}/`)) return resolved;
  const fullName = name ?? location.slice(location.lastIndexOf("node_modules/") + "node_modules/".length);
  return `${PUBLIC_REGISTRY}/${fullName}/-/${fullName.split("/").at(-1)}-${version}.tgz`;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: "boolean" } } });
const [file = "package-lock.json"] = positionals;
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingPlatforms(lock.packages);
const complete = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
let moved = 0;
for (const [location, entry] of complete) {
  const resolved = publicAddress(location, entry);
  if (resolved === entry.resolved) continue;
  entry.resolved = resolved;
  moved++;
}
lock.packages = Object.fromEntries(complete);
const added = Object.keys(missing).length;
if (values.check) {
  console.log(`${added} platform packages missing, ${moved} addresses not public`);
  process.exitCode = added + moved > 0 ? 1 : 0;
} else {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added} platform packages added, ${moved} addresses made public`);
}
