// An invented patient who writes English: six people, eight tasks, four appointments, four concerns.
import { inDays } from '../verbs.mjs';

export const margaret = {
  name: 'Margaret',
  members: [
    { name: 'Dr Osman', role: 'role-gp', service: 'Mill Lane Surgery', phone: '01632 960 101', hours: 'Weekdays 8–15' },
    { name: 'Priya Nair', role: 'role-cancer-nurse', service: 'Ward 7', phone: '01632 960 102', email: 'priya.nair@example.org' },
    { name: 'Dr Hale', role: 'role-oncologist', service: 'City Hospital', phone: '01632 960 103' },
    { service: 'District nurses, north', role: 'role-home-nurse', phone: '01632 960 104', askAbout: 'Dressings' },
    { name: 'Ellen', role: 'role-child', phone: '01632 960 105', closeness: 'closeness-close', mayKnow: 'may-know-everything' },
    { service: 'Out-of-hours desk', role: 'role-on-call-doctor', phone: '116 117' },
  ],
  tasks: [
    { area: 'area-results', lead: 'Priya Nair', what: 'Rings me the same day', when: 'After each scan' },
    { area: 'area-medicines-list', lead: 'Dr Osman', when: 'Every month' },
    { area: 'area-cancer-treatment', lead: 'Dr Hale' },
    { area: 'area-wound-stoma-line', lead: 'District nurses', helpers: ['Ellen'], when: 'Mondays and Thursdays' },
    { area: 'area-transport', lead: 'Ellen', due: inDays(9) },
    { area: 'area-nights-and-weekends', what: 'Someone who knows my plan' },
    { area: 'area-nutrition', lead: 'me', what: 'Weigh myself', phase: 'phase-now' },
    { area: 'area-something-else', what: 'Water the plants', lead: 'Ellen', state: 'task-state-proposed' },
  ],
  appointments: [
    {
      kind: 'appointment-kind-visit', day: inDays(4), from: '09:30', until: '10:15',
      place: 'Room 12', with: ['Dr Hale'], purpose: 'Talk about the scan',
    },
    { kind: 'appointment-kind-scan', precision: 'precision-day', day: inDays(3), place: 'City Hospital', bring: 'The letter' },
    { kind: 'appointment-kind-phone-call', precision: 'precision-week', day: inDays(20), with: ['Dr Osman'] },
    { kind: 'appointment-kind-treatment', day: inDays(6), from: '13:00', every: '3', with: ['Priya Nair'] },
  ],
  concerns: [
    { item: 'concern-item-pain', words: 'Worst in the mornings', level: 6, with: 'Dr Hale', at: 'Visit' },
    { item: 'concern-item-sleep', level: 4 },
    { words: 'Who feeds the cat if I am admitted?', with: 'Ellen' },
    { item: 'concern-item-worry', words: 'About telling my brother', level: 8, sharing: 'sharing-only-me' },
  ],
};
