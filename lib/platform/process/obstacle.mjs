// What stands in the way of a start and can be removed by the person who reads about it.

/** An error that is told in one paragraph, without a stack: what is wrong, and what to do. */
export class Obstacle extends Error {
  /** @param {string} message @param {{ cause?: unknown }} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = "Obstacle";
  }
}

/**
 * The text for an error that ends a command: the paragraph of an obstacle, the stack of anything unforeseen.
 * @param {unknown} error
 */
export function tellError(error) {
  if (error instanceof Obstacle) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
