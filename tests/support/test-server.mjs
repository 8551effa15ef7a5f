// The PostgreSQL server tests work on: TEST_DATABASE_URL, or the embedded cluster of their own.
import { CLUSTERS, openEmbedded } from "../../lib/platform/postgres/embedded.mjs";

/**
 * Opens the server. `url` leads to a database for maintenance; `release` gives the server back.
 * @param {string} purpose tells two users in one process apart
 * @returns {Promise<{ url: string, isOurs: boolean, release: () => Promise<void> }>}
 */
export async function openTestServer(purpose) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, isOurs: false, release: async () => undefined };
  const { urlOf, release } = await openEmbedded(CLUSTERS.test, { tenant: `${process.pid}-${purpose}` });
  return { url: urlOf("postgres"), isOurs: true, release };
}
