// Web server and worker of a start: started side by side, watched, stopped together.
import { packageProgram, typescript } from "./command.mjs";
import { atEnd, end, isEnding } from "./ending.mjs";
import { Obstacle } from "./obstacle.mjs";
import { keepPart, startPart } from "./part.mjs";
import { step } from "./progress.mjs";
import { isHealthy } from "./web-port.mjs";

const READY_WITHIN_MS = 120_000;
const LOOK_MS = 200;
const WORKER = "lib/wiring/worker-main.ts";

function webCommand({ mode, port, host }) {
  return packageProgram("next", [mode === "development" ? "dev" : "start", "-p", String(port), "-H", host]);
}

function workerCommand({ mode }) {
  if (mode !== "development") return typescript(WORKER);
  return packageProgram("tsx", ["watch", "--clear-screen=false", "--conditions=react-server", WORKER]);
}

/**
 * Starts the parts this start is for, and returns when the web server answers.
 * @param {import("./settings.mjs").Settings} settings
 * @param {NodeJS.ProcessEnv} env
 */
export async function serve(settings, env) {
  const parts = [];
  // Together, not one after the other: each may take its time to finish what it is at.
  atEnd(async () => {
    await Promise.all(parts.map((part) => part.stop()));
  });
  const web = settings.runsWeb ? startWeb(settings, env) : null;
  if (web) parts.push(web);
  if (settings.runsWorker) parts.push(keepPart({ name: "worker", command: workerCommand(settings), env }));
  if (web) await step("Starting the web server", () => untilHealthy(settings, web));
  for (const part of parts) part.show();
}

function startWeb(settings, env) {
  let isReady = false;
  const web = startPart({ name: "web", command: webCommand(settings), env }, (code) => {
    if (!isReady) return;
    console.error(
      `The web server ended unexpectedly (exit code ${code ?? "none, killed"}); its last words are above. Touchpoint stops.`,
    );
    end(1);
  });
  return {
    ...web,
    show: () => {
      isReady = true;
      web.show();
    },
  };
}

async function untilHealthy(settings, web) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isHealthy(settings))) {
    if (isEnding()) return;
    if (!web.isRunning()) {
      throw new Obstacle(`The web server ended before it was ready. The end of what it said:\n\n${web.lastWords()}`);
    }
    if (Date.now() > deadline) {
      throw new Obstacle(`The web server does not get well (/healthz). The end of what it said:\n\n${web.lastWords()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
