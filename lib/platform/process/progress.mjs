// Says what a command is doing: a line that counts the seconds on a terminal, plain lines anywhere else.
import { styleText } from "node:util";

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;
const REMINDER_MS = 20_000;

/** Whether a person watches: then lines may move. */
export const isTerminal = Boolean(process.stdout.isTTY) && !process.env.CI;

/** How long something took, for people: 0.4 s, 12 s, 3 min 5 s. @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs a step, announced and timed. The work is given `note`, to say what it is at.
 * @template T
 * @param {string} title
 * @param {(note: (line: string) => void) => Promise<T>} work
 */
export async function step(title, work) {
  const display = isTerminal ? showSpinner(title) : showLines(title);
  const began = Date.now();
  try {
    const result = await work(display.note);
    display.close(`${styled("green", "✓")} ${title} ${styled("dim", duration(Date.now() - began))}`);
    return result;
  } catch (error) {
    display.close(`${styled("red", "✗")} ${title} ${styled("dim", duration(Date.now() - began))}`);
    throw error;
  }
}

/** @param {Parameters<typeof styleText>[0]} style @param {string} text */
export function styled(style, text) {
  return process.stdout.isTTY ? styleText(style, text) : text;
}

function showSpinner(title) {
  const began = Date.now();
  let lastNote = "";
  let frame = 0;
  const draw = () => {
    const text = `${FRAMES[frame++ % FRAMES.length]} ${title}  ${duration(Date.now() - began)}  ${lastNote}`;
    process.stdout.write(`\r\x1b[K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(draw, FRAME_MS);
  draw();
  return {
    note: (line) => {
      lastNote = line.trim();
    },
    close: (text) => {
      clearInterval(timer);
      process.stdout.write(`\r\x1b[K${text}\n`);
    },
  };
}

function showLines(title) {
  const began = Date.now();
  let lastNote = "";
  console.log(`… ${title}`);
  const remind = () => console.log(`  ${title}: ${duration(Date.now() - began)} so far${lastNote && `, ${lastNote}`}`);
  const timer = setInterval(remind, REMINDER_MS);
  return {
    note: (line) => {
      lastNote = line.trim();
    },
    close: (text) => {
      clearInterval(timer);
      console.log(text);
    },
  };
}
