// An invented patient who sends her passport to her daughter's GP: what may be read at once, and words that prove who read it.
import { inDays } from '../verbs.mjs';

export const WORDS = ['The dog stays with Oskar', 'Asks before anything is changed', 'Pressure behind the left ear'];

export const harriet = {
  name: 'Harriet',
  about: { matters: WORDS[0], fullName: 'Harriet Lindqvist', born: '1949-11-02' },
  members: [
    { name: 'Dr Mbeki', role: 'role-gp', service: 'Bridge Street Surgery', phone: '01632 960 110' },
    { name: 'Oskar', role: 'role-child', phone: '01632 960 111', mayKnow: 'may-know-everything' },
  ],
  tasks: [{ area: 'area-medicines-list', lead: 'Dr Mbeki', what: WORDS[1] }],
  appointments: [{ kind: 'appointment-kind-visit', precision: 'precision-day', day: inDays(5), place: 'Room 3' }],
  concerns: [{ words: WORDS[2], level: 5, with: 'Dr Mbeki' }],
  allergies: [{ to: 'Penicillin', reaction: 'Rash' }],
};
