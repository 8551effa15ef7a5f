// Counts what passed and what failed.

/** @typedef {{ passed: number, failed: number }} Tally */

/** The tally of one thing that either holds or does not. @param {boolean} holds @returns {Tally} */
export function single(holds) {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {Tally} one @param {Tally} other @returns {Tally} */
export function sum(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * A run that ended badly failed, even if no single test says so.
 * @param {Tally} tally
 * @param {number} code
 */
export function orFailed(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @param {Tally} tally */
export function sentence({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
