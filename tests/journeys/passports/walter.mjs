// An invented patient who is cared for at home and may need help at night. Whatever is only his holds a word of `SECRETS`.
import { inDays } from '../verbs.mjs';

export const SECRETS = ['Stamp album', 'Old quarrel', 'Uncle Bertram', 'Lottery ticket'];

export const walter = {
  name: 'Walter',
  about: {
    matters: 'To hear the sea from my own bed',
    sentence: 'Cancer of the pancreas that cannot be cured',
    fullName: 'Walter Quist',
    born: '1949-05-02',
  },
  members: [
    { name: 'Dr Osman', role: 'role-gp', service: 'Mill Lane Surgery', phone: '01632 960 101', hours: 'Weekdays 8–15' },
    { name: 'Priya Nair', role: 'role-contact-nurse', service: 'Palliative ward', phone: '01632 960 102' },
    { service: 'Night doctors, north', role: 'role-on-call-doctor', phone: '01632 960 103' },
    { name: 'Rose', role: 'role-partner', phone: '01632 960 104', closeness: 'closeness-close', mayKnow: 'may-know-everything' },
    { name: 'Uncle Bertram', role: 'role-other-relative', phone: '01632 960 105', sharing: 'sharing-only-me' },
  ],
  people: { coordinator: 'Priya Nair', speaksForMe: 'Rose', emergency: 'Rose' },
  tasks: [
    { area: 'area-pain-and-symptoms', what: 'Comes when the pain breaks through', lead: 'Priya Nair' },
    { area: 'area-something-else', what: 'Stamp album to the club', lead: 'me', sharing: 'sharing-only-me' },
  ],
  appointments: [
    { kind: 'appointment-kind-home-visit', precision: 'precision-day', day: inDays(2), with: ['Priya Nair'] },
  ],
  concerns: [
    { words: 'Old quarrel with my brother', level: 8, sharing: 'sharing-only-me' },
  ],
  agreements: [{ what: 'No more stays in hospital unless I ask for it', who: 'Dr Osman' }],
  wishes: [
    { kind: 'wish-kind-where-to-be', words: 'At home, also at the end' },
    { kind: 'wish-kind-do-not-want', words: 'No more drips' },
    { kind: 'wish-kind-document', words: 'My living will', keptWhere: 'Blue folder in the hall' },
    { kind: 'wish-kind-something-else', words: 'Lottery ticket in the drawer', sharing: 'sharing-only-me' },
  ],
  medicines: [
    { name: 'Paracetamol', dose: '1 g up to 4 times a day', renewedBy: 'Dr Osman' },
    {
      name: 'Morphine', dose: '5 mg under the skin', purpose: 'Sudden pain or breathlessness', renewedBy: 'Priya Nair',
      forSudden: true, givenBy: 'The home nurse',
    },
  ],
  allergies: [{ to: 'Penicillin', reaction: 'Rash all over' }],
  rightNow: 'Has slept since noon and eats nothing. Rose is with him.',
};
