/** Why the demo company cannot be loaded into this database. Null when it can. */
import type { ClientBase } from "pg";

export async function obstacleIn(client: ClientBase): Promise<string | null> {
  const { rows: tables } = await client.query<{ there: boolean }>("SELECT to_regclass('ticket') IS NOT NULL AS there");
  if (!tables[0]?.there) return "This database has no tables yet. Apply the migrations first.";
  const { rows } = await client.query<{ used: boolean }>(
    "SELECT EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM ticket) OR EXISTS (SELECT FROM region) AS used",
  );
  if (rows[0]?.used) return "Somebody is in this database already. The demo company is only loaded into an empty one.";
  return null;
}
