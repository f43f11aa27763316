// A large passport as the log of changes that a patient would have made in two years. It is the same each time but for the day it is
// counted from.
import { makers } from './records.mjs';

/** How many of each kind. Those of the first five lines are promised to open and be edited without a pause; the rest goes with them. */
export const COUNTS = {
  member: 25,
  task: 60,
  appointment: 230,
  concern: 150,
  medicine: 30,
  question: 40,
  agreement: 40,
  check: 15,
  watch: 15,
  treatment: 15,
  wish: 10,
  goal: 10,
  decision: 10,
  review: 8,
  condition: 8,
  allergy: 8,
  'self-check': 8,
};
/** How many of the appointments lie behind. */
const PAST = 200;
const DAY_MS = 86_400_000;
const SEED = 20_261_121;

/** The entries of the log, oldest first, each as the JSON that stands behind its tag. `today` is a moment in milliseconds. */
export function largeLog(today) {
  const day = (days) => new Date(today + days * DAY_MS).toISOString().slice(0, 10);
  const moment = (days) => today + days * DAY_MS;
  const make = makers({ counts: COUNTS, past: PAST, dice: diceOf(SEED), day, moment });
  const written = [{ daysAgo: 730, record: make.patient() }];
  for (const [kind, count] of Object.entries(COUNTS)) {
    for (let at = 0; at < count; at += 1) written.push(...make[kind](at));
  }
  // Within a day in the order given, one change a millisecond.
  const inOrder = written.toSorted((one, other) => other.daysAgo - one.daysAgo);
  return inOrder.map(({ daysAgo, record }, at) => JSON.stringify({ at: moment(-daysAgo) + at, do: [record] }));
}

/** An even chance among the first `sides` whole numbers; the same run of chances for the same seed (mulberry32). */
function diceOf(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
