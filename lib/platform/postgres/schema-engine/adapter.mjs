// The driver adapter the WebAssembly engine reaches the database through: Prisma's own for pg, corrected where it is
// not written for the schema engine.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { parse } from "pg-connection-string";
import { driverUrl, schemaOf } from "../connection-url.mjs";
import { runScript } from "./direct.mjs";

// PostgreSQL's one-byte "char", which catalog queries select and the adapter has no mapping for; and text, which it has.
const CHAR_TYPE = 18;
const TEXT_TYPE = 25;

/** @param {string} url @param {string} [database] */
function poolConfig(url, database) {
  return { ...parse(driverUrl(url)), ...(database ? { database } : {}), max: 4, options: "-c TimeZone=UTC" };
}

// On the prototype, because transactions are other objects of the same class.
function readCharColumns(adapter) {
  const queryable = Object.getPrototypeOf(Object.getPrototypeOf(adapter));
  if (queryable.readsCharColumns) return;
  const { performIO, queryRaw } = queryable;
  queryable.readsCharColumns = true;
  queryable.performIO = async function (query) {
    const result = await performIO.call(this, query);
    if (!result.rows) return result;
    result.rows.charColumns = result.fields.map((field) => field.dataTypeID === CHAR_TYPE);
    for (const field of result.fields) if (field.dataTypeID === CHAR_TYPE) field.dataTypeID = TEXT_TYPE;
    return result;
  };
  queryable.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query);
    result.columnTypes = result.columnTypes.map((type, column) =>
      result.rows.charColumns?.[column] ? ColumnTypeEnum.Character : type,
    );
    return result;
  };
}

async function connect(url, { database, onDispose } = {}) {
  const adapter = await new PrismaPg(poolConfig(url, database), { schema: schemaOf(url) }).connect();
  const pool = adapter.underlyingDriver();
  // The adapter splits scripts at every semicolon, which breaks functions, DO blocks and strings.
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  if (onDispose) {
    adapter.dispose = async () => {
      await pool.end();
      await onDispose();
    };
  }
  readCharColumns(adapter);
  return adapter;
}

// With no address given there are still things to do (a diff of two schemas): the engine only wants to be greeted.
async function connectToNothing(url) {
  const adapter = await connect(url);
  const { queryRaw } = adapter;
  adapter.queryRaw = async (query) => {
    if (!query.sql.includes("version()")) return queryRaw.call(adapter, query);
    return {
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 18.0", 180000]],
    };
  };
  return adapter;
}

// The adapter's own shadow connection ends up in the main database, and leaves its databases behind.
async function connectToScratchDatabase(url) {
  const database = `prisma_shadow_${randomUUID().replaceAll("-", "")}`;
  await runScript(poolConfig(url), `CREATE DATABASE "${database}" TEMPLATE template0`);
  return connect(url, {
    database,
    onDispose: () => runScript(poolConfig(url), `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`),
  });
}

/**
 * Makes the adapter factory the engine asks for connections to the database and to shadow databases.
 * @param {string} url
 * @param {{ isUnset: boolean, shadowDatabaseUrl?: string }} options `isUnset` when the address leads nowhere;
 *   `shadowDatabaseUrl` is the server for shadow databases, when not the same
 */
export function adapterFactory(url, { isUnset, shadowDatabaseUrl }) {
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => (isUnset ? connectToNothing(url) : connect(url)),
    connectToShadowDb: () => connectToScratchDatabase(shadowDatabaseUrl || url),
  });
}
