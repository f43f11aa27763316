// An invented patient who has written far more than most: some sixty thousand letters that do not repeat themselves, as the log that
// she would have written. What she writes is not of any language, so that nothing that knows one makes it shorter.
import { chances } from '../harness/damage.mjs';

export const CALLED = 'Ingrid';
export const FIRST = 'Here begins what matters to me';
export const LAST = 'and here ends what I wrote.';

const ALL = { concerns: 48, seed: 41 };
const LETTERS = 1_300;
const EVERYONE = 1;
const CONSONANTS = 'bdfghjklmnprstv';
const VOWELS = 'aeiou';

/** What she is concerned about. */
export function texts({ concerns, seed } = ALL) {
  const chance = chances(seed);
  const one = (of) => of[Math.floor(chance() * of.length)];
  const word = () => Array.from({ length: 1 + Math.floor(chance() * 4) }, () => one(CONSONANTS) + one(VOWELS)).join('');
  return Array.from({ length: concerns }, (_, at) => {
    let text = `Concern ${at + 1}:`;
    while (text.length < LETTERS) text += ` ${word()}`;
    return at === concerns - 1 ? `${text} ${LAST}` : `${text}.`;
  });
}

/** The entries of the log, oldest first. With another `seed` it is another letter, with fewer `concerns` a shorter one. */
export function ingrid(which = ALL) {
  const yesterday = Date.now() - 86_400_000;
  const id = (at) => ((BigInt(0xb1) << 56n) + BigInt(at) * 7_919n).toString(16);
  const records = texts(which).map((words, at) => ({ is: 'concern', id: id(at), words, share: EVERYONE }));
  const patient = { is: 'patient', called: CALLED, name: 'Ingrid Fossheim', born: '1951-05-17', speaks: 'en', matters: FIRST };
  return [patient, ...records].map((record, at) => JSON.stringify({ at: yesterday + at, do: [record] }));
}
