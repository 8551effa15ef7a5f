// Read before anything else, by whatever Node.js there is: nothing here that an old one could not parse.

const NEEDED = [20, 19];

/** Ends the process with one sentence when this Node.js is too old to run Touchpoint. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Touchpoint needs Node.js ${NEEDED.join(".")} or newer, and this is ${process.version}. Install the current LTS release from https://nodejs.org (or with your version manager) and run the command again.`,
  );
  process.exit(1);
}
