// An invented patient with a passport of ordinary size, as the log that she would have written. It is the same each time but for the
// day it is counted from.
import { makers } from '../../bench/pages/records.mjs';
import { chances } from '../harness/damage.mjs';

export const CALLED = 'Randi';

const DAY_MS = 86_400_000;
/** How many of the appointments lie behind. */
const PAST = 2;
const COUNTS = {
  member: 10, task: 16, appointment: 8, concern: 10, medicine: 8, question: 4, agreement: 4, watch: 3, treatment: 3, wish: 4, goal: 2,
  condition: 2, allergy: 2,
};

/** The entries of the log, oldest first. */
export function randi(today = Date.now()) {
  const chance = chances(20_261_121);
  const day = (days) => new Date(today + days * DAY_MS).toISOString().slice(0, 10);
  const moment = (days) => today + days * DAY_MS;
  const make = makers({ counts: COUNTS, past: PAST, dice: (sides) => Math.floor(chance() * sides), day, moment });
  const written = [{ daysAgo: 730, record: make.patient() }];
  for (const [kind, count] of Object.entries(COUNTS)) {
    for (let at = 0; at < count; at += 1) written.push(...make[kind](at));
  }
  const inOrder = written.toSorted((one, other) => other.daysAgo - one.daysAgo);
  return inOrder.map(({ daysAgo, record }, at) => JSON.stringify({ at: moment(-daysAgo) + at, do: [record] }));
}
