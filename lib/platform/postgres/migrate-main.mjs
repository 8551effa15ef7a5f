// Applies the migrations to DATABASE_URL: node lib/platform/postgres/migrate-main.mjs
import { tellError } from "../process/obstacle.mjs";
import { migrate } from "./migrate.mjs";

try {
  const applied = await migrate(process.env.DATABASE_URL ?? "", {
    onApplied: (name) => console.log(`applied ${name}`),
  });
  console.log(applied.length === 0 ? "nothing to apply" : `${applied.length} applied`);
} catch (error) {
  console.error(tellError(error));
  process.exitCode = 1;
}
