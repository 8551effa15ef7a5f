// Database addresses as people write them (Prisma's parameters included) and as the pg driver wants them.

const PRISMA_PARAMETERS = ["schema", "connection_limit", "pool_timeout", "connect_timeout", "pgbouncer"];

/**
 * The address without the parameters only Prisma knows; the driver would send them to the server, which refuses them.
 * @param {string} url
 */
export function driverUrl(url) {
  const address = new URL(url);
  for (const name of PRISMA_PARAMETERS) address.searchParams.delete(name);
  return address.toString();
}

/**
 * The same server and account, another database.
 * @param {string} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
}

/**
 * The name of the database an address leads to.
 * @param {string} url
 */
export function databaseOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/**
 * The schema an address asks for with `?schema=`, or undefined for the server's own choice.
 * @param {string} url
 */
export function schemaOf(url) {
  return new URL(url).searchParams.get("schema") ?? undefined;
}

/**
 * `host:port`, for a person to read: never the password.
 * @param {string} url
 */
export function serverOf(url) {
  const { hostname, port } = new URL(url);
  return `${hostname || "localhost"}:${port || "5432"}`;
}
