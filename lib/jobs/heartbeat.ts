/** How often a worker gives a sign of life, and after how many seconds without one it is taken for dead. */
export const PULSE_SECONDS = 15;

/** Three missed beats. With the next look of another worker and its next poll, a lost job goes on within 90 seconds. */
export const DEAD_AFTER_SECONDS = 45;
