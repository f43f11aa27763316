// An invented patient before a shared consultation of hospital, GP and herself. `PRIVATE` is only for the hospital doctor, alone;
// `UNWRITTEN` is to be talked about and never written down.
import { inDays } from '../verbs.mjs';

export const PRIVATE = 'Frightened of the operating table';
export const UNWRITTEN = 'Quarrel about the inheritance';

export const edith = {
  name: 'Edith',
  members: [
    { name: 'Dr Hale', role: 'role-oncologist', service: 'City Hospital', phone: '01632 960 103' },
    { name: 'Dr Osman', role: 'role-gp', service: 'Mill Lane Surgery', phone: '01632 960 101' },
    { name: 'Ellen', role: 'role-child', phone: '01632 960 105', mayKnow: 'may-know-everything' },
    { service: 'Night doctors', role: 'role-on-call-doctor', phone: '116 117' },
  ],
  tasks: [{ area: 'area-follow-up-checks', what: 'Scan every half year' }],
  appointments: [
    {
      kind: 'appointment-kind-shared-consultation', precision: 'precision-day', day: inDays(0), place: 'By video',
      with: ['Dr Hale', 'Dr Osman', 'Ellen'], purpose: 'Who does what from now on',
    },
    { kind: 'appointment-kind-visit', day: inDays(20), from: '10:00', place: 'Room 12', with: ['Dr Hale'] },
  ],
  concerns: [
    { words: 'Tired all day', level: 7, at: 'Shared consultation' },
    { words: 'Numb fingers', level: 5, at: 'Shared consultation' },
    { words: 'Going back to work', level: 4, at: 'Shared consultation' },
    { words: PRIVATE, level: 9, with: 'Dr Hale', at: 'Shared consultation', alone: true },
    { words: UNWRITTEN, level: 6, at: 'Shared consultation', spokenOnly: true },
  ],
  questions: [{ prompt: 'prompt-whom-to-call', at: 'Shared consultation' }],
};
