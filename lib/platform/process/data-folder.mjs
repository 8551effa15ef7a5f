// The folder of this checkout that holds what must outlive a start: the embedded database and its keys.
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./command.mjs";
import { Obstacle } from "./obstacle.mjs";

export const DATA_FOLDER = path.join(ROOT, ".data");

/** Makes the folder if need be. Refuses when this user cannot write there. */
export function ensureDataFolder() {
  const probe = path.join(DATA_FOLDER, `.probe.${process.pid}`);
  try {
    mkdirSync(DATA_FOLDER, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Obstacle(
      `Touchpoint keeps its data in ${DATA_FOLDER}, and ${os.userInfo().username} cannot write there (${error.code}${ownerSentence()}). Start as the user it belongs to, give the folder to this one with chown -R, or set DATABASE_URL to a database elsewhere.`,
      { cause: error },
    );
  }
}

function ownerSentence() {
  try {
    return `; it belongs to user ${statSync(DATA_FOLDER).uid}`;
  } catch {
    return "";
  }
}
