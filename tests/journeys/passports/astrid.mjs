// An invented patient who writes Norwegian. Whatever is only hers, and whatever never leaves the phone, holds a word of `SECRETS`;
// what she takes out before sharing holds a word of `TAKEN_OUT`.
import { inDays } from '../verbs.mjs';

export const SECRETS = ['Rugbrødet', 'Sjokoladepudding', 'Vinterhagen', 'Tante Borghild', 'Nordlyset', 'Kveldsrevyen'];
export const TAKEN_OUT = ['Frimerkesamling', 'Kakemenn'];

export const astrid = {
  name: 'Astrid',
  about: {
    matters: 'Jeg vil være hjemme hos Luna så lenge det går',
    sentence: 'Kreft i tykktarmen med spredning til leveren',
    fullName: 'Astrid Solbakken',
    born: '1956-03-14',
  },
  members: [
    { name: 'Nina Haugen', role: 'role-contact-nurse', service: 'Sengepost 4', phone: '23 07 41 01', askAbout: 'Alt om timer' },
    { name: 'Per Lie', role: 'role-gp', service: 'Torget legesenter', phone: '23 07 41 02', hours: 'Hverdager 9–14' },
    { name: 'Dr. Amini', role: 'role-oncologist', service: 'Sykehuset', phone: '23 07 41 03' },
    { service: 'Hjemmesykepleien nord', role: 'role-home-nurse', phone: '23 07 41 04' },
    { name: 'Jonas', role: 'role-child', phone: '91 00 41 05', closeness: 'closeness-strained', mayKnow: 'may-know-practical-only' },
    { name: 'Tante Borghild', role: 'role-other-relative', phone: '91 00 41 06', sharing: 'sharing-only-me' },
  ],
  tasks: [
    { area: 'area-results', lead: 'Nina Haugen', what: 'Ringer meg samme dag' },
    { area: 'area-medicines-list', lead: 'Per Lie', when: 'Hver måned' },
    { area: 'area-cancer-treatment', lead: 'Dr. Amini' },
    { area: 'area-wound-stoma-line', lead: 'Hjemmesykepleien', helpers: ['Jonas'], when: 'Mandager' },
    { area: 'area-transport', lead: 'Tante Borghild' },
    { area: 'area-nights-and-weekends', what: 'Noen som kjenner planen min' },
    { area: 'area-nutrition', lead: 'me', what: 'Veier meg' },
    { area: 'area-something-else', what: 'Rugbrødet skal bakes', lead: 'me', sharing: 'sharing-only-me' },
  ],
  appointments: [
    { kind: 'appointment-kind-scan', precision: 'precision-day', day: inDays(8), place: 'Røntgen, 2. etasje' },
    {
      kind: 'appointment-kind-visit', day: inDays(11), from: '09:30', until: '10:15',
      place: 'Poliklinikken', with: ['Dr. Amini'], purpose: 'Svar på bildene',
    },
    { kind: 'appointment-kind-phone-call', precision: 'precision-week', day: inDays(30), with: ['Per Lie'] },
    { kind: 'appointment-kind-other', precision: 'precision-day', day: inDays(9), purpose: 'Kveldsrevyen', sharing: 'sharing-only-me' },
  ],
  concerns: [
    { item: 'concern-item-pain', words: 'Verst om morgenen', level: 6, with: 'Nina Haugen' },
    { item: 'concern-item-sleep', words: 'Våkner klokken tre', level: 4, with: 'Dr. Amini' },
    { words: 'Redd for å bli alene', level: 7 },
    { words: 'Sjokoladepudding om natten', level: 3, sharing: 'sharing-only-me' },
    { words: 'Frimerkesamlingen må selges', level: 2 },
  ],
  questions: [
    { prompt: 'prompt-who-tells-results', to: 'Nina Haugen' },
    { words: 'Kan jeg reise til hytta?', to: 'Dr. Amini' },
    { words: 'Hvem arver Vinterhagen?', sharing: 'sharing-only-me' },
  ],
  agreements: [{ what: 'Ny samtale om smerter', who: 'Nina Haugen', by: inDays(14) }],
  wishes: [
    { kind: 'wish-kind-where-to-be', words: 'Helst hjemme' },
    { kind: 'wish-kind-something-else', words: 'Se Nordlyset', sharing: 'sharing-only-me' },
  ],
  medicines: [
    { name: 'Paracetamol', dose: '1 g inntil 4 ganger daglig' },
    { name: 'Kakemenn-dråper', dose: '5 ml' },
  ],
  allergies: [{ to: 'Penicillin', reaction: 'Utslett over hele kroppen' }],
};
