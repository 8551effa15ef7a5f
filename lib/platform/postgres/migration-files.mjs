// The migrations as they lie in prisma/migrations, oldest first.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const MIGRATIONS_FOLDER = path.resolve(import.meta.dirname, "../../../prisma/migrations");

/**
 * Reads every migration with Prisma's checksum of it.
 * @param {string} [folder]
 */
export function readMigrations(folder = MIGRATIONS_FOLDER) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Whether a migration may run inside a transaction of ours: not when it opens its own, or does what PostgreSQL
 * allows only outside of one.
 * @param {string} sql
 */
export function fitsInTransaction(sql) {
  return !/\bCONCURRENTLY\b/i.test(sql) && !/^\s*(BEGIN|START TRANSACTION|COMMIT)\s*;/im.test(sql);
}
