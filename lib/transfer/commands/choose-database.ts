import "server-only";
import { withConnection } from "@/lib/platform/postgres/connect.mjs";
import { CLUSTERS, openEmbedded } from "@/lib/platform/postgres/embedded.mjs";
import { ensureDataFolder } from "@/lib/platform/process/data-folder.mjs";
import { Obstacle } from "@/lib/platform/process/obstacle.mjs";
import { type Found, type Place, placeFor, places } from "@/lib/transfer/places";

/**
 * Which of the databases in `.data` an import goes into: the one asked for, else the one that is in use, else the only
 * one there is. Refuses, as an obstacle, to choose between several.
 */
export async function chooseDatabase(asked: Place | undefined): Promise<Place> {
  if (asked) return asked;
  ensureDataFolder();
  const { urlOf, release } = await openEmbedded(CLUSTERS.product, { tenant: `${process.pid}-choosing` });
  try {
    const chosen = placeFor(await withConnection(urlOf("postgres"), findPlaces));
    if (!chosen.ok) throw new Obstacle(chosen.refusal.message);
    return chosen.value;
  } finally {
    await release();
  }
}

type Client = Parameters<Parameters<typeof withConnection>[1]>[0];

async function findPlaces(client: Client): Promise<Found[]> {
  const { rows } = await client.query<{ name: string; isInUse: boolean }>(
    `SELECT datname AS name,
            EXISTS (SELECT FROM pg_stat_activity AS activity WHERE activity.datname = database.datname) AS "isInUse"
     FROM   pg_database AS database
     WHERE  datname = ANY ($1)`,
    [Object.values(places)],
  );
  return rows.flatMap(({ name, isInUse }) => {
    const place = (Object.keys(places) as Place[]).find((key) => places[key] === name);
    return place ? [{ place, isInUse }] : [];
  });
}
