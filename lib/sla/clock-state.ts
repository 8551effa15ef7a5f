/** What the SLA clock answers for each target. Seconds are business seconds of the target's calendar. */

export type ClockStateName = "running" | "paused" | "met" | "breached" | "idle" | "excluded" | "none";

export type ClockState = {
  /** none: nothing promised. idle: nobody is waiting. excluded: merged away. */
  state: ClockStateName;
  /** What is promised now; null without a promise. */
  targetSeconds: number | null;
  /** null while paused with time left, while idle, and without a promise. */
  dueAt: Date | null;
  elapsedSeconds: number;
  pausedSeconds: number;
  /** Negative when over. */
  remainingSeconds: number | null;
  /** Under the promise now in force. */
  isBreached: boolean;
  /** Sticky: stays true when the promise is relaxed afterwards. */
  hasEverBreached: boolean;
  firstBreachedAt: Date | null;
  fulfilledAt: Date | null;
  /** Seconds late. May be 0 on a breach: due Friday at closing, answered on Saturday. */
  overSeconds: number;
  /** null: no warning asked for, fulfilled before it came, or paused short of it. May lie in the past or the future. */
  warnAt: Date | null;
};

export type ResolutionState = ClockState & { firstResolvedAt: Date | null };

export type NextReplyState = ClockState & {
  /** Since when the requester has been waiting. */
  armedAt: Date | null;
  /** The longest wait so far, the running one included. */
  worstGapSeconds: number;
  answeredCount: number;
  breachCount: number;
};

export type Clocks = {
  acknowledgement: ClockState;
  response: ClockState;
  nextReply: NextReplyState;
  resolution: ResolutionState;
};

/** The state of a clock that measures nothing, to be filled in with what is known. */
export function blankState(state: ClockStateName): ClockState {
  return {
    state,
    targetSeconds: null,
    dueAt: null,
    elapsedSeconds: 0,
    pausedSeconds: 0,
    remainingSeconds: null,
    isBreached: false,
    hasEverBreached: false,
    firstBreachedAt: null,
    fulfilledAt: null,
    overSeconds: 0,
    warnAt: null,
  };
}
