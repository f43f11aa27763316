// The records of the large passport, one function a kind. The names of fields and the numbers of codes are those of docs/format.md.
import * as said from './phrases.mjs';

const EVERYONE = 1;
const CLINICIANS = 2;
const ONLY_ME = 3;
const ROLES = 26;
const AREAS = 22;
const ITEMS = 72;
const PROMPTS = 18;
const THEMES = 12;
const GOING_HOME = 11;
const ANSWERS_TO_EACH_CONCERN = 10;
const DAYS_BETWEEN_ANSWERS = 9;

/**
 * For each kind a function that gives what was written of record number `at`: `record` so many `daysAgo`, once or again and again.
 * `counts` says how many of each kind there will be, `past` how many appointments lie behind, `dice(n)` is below n, `day` and `moment`
 * are so many days from now.
 */
export function makers(passport) {
  const { counts, dice } = passport;
  const on = {
    ...passport,
    one: (texts) => texts[dice(texts.length)],
    anyone: () => id('member', dice(counts.member)),
    contact: () => id('appointment', passport.past + dice(counts.appointment - passport.past)),
    earlier: () => id('appointment', dice(passport.past)),
    sharing: () => [EVERYONE, EVERYONE, CLINICIANS, CLINICIANS, ONLY_ME][dice(5)],
  };
  const once = (kind, daysAgo, fields) => (at) => [{ daysAgo: daysAgo(at), record: record(kind, at, fields(on, at)) }];
  return {
    patient: () => patient(on),
    concern: (at) => concern(on, at),
    member: once('member', (at) => 720 - at, member),
    task: once('task', (at) => 690 - at, task),
    appointment: once('appointment', (at) => 620 - at, appointment),
    medicine: once('medicine', (at) => 380 - at, medicine),
    question: once('question', (at) => 300 - at, question),
    agreement: once('agreement', (at) => 250 - at, agreement),
    check: once('check', (at) => 200 - at, check),
    watch: once('watch', (at) => 180 - at, watch),
    treatment: once('treatment', (at) => 160 - at, treatment),
    wish: once('wish', (at) => 140 - at, wish),
    goal: once('goal', (at) => 120 - at, goal),
    decision: once('decision', (at) => 100 - at, decision),
    review: once('review', (at) => 720 - at * 90, review),
    condition: once('condition', (at) => 700 - at, condition),
    allergy: once('allergy', (at) => 60 - at, allergy),
    'self-check': once('self-check', (at) => 700 - at * 85, selfCheck),
  };
}

/** Ids as wide as the app draws them, so that they weigh what they weigh for a patient. */
function id(kind, at) {
  const kinds = ['member', 'task', 'appointment', 'concern', 'medicine', 'question', 'agreement', 'check', 'watch', 'treatment', 'wish',
    'goal', 'decision', 'review', 'condition', 'allergy', 'self-check'];
  return ((BigInt(kinds.indexOf(kind) + 160) << 56n) + BigInt(at) * 7_919n).toString(16);
}

/** Empty fields are left out, as the app leaves them out. */
function record(kind, at, fields) {
  const filled = Object.entries(fields).filter(([, value]) => value !== '' && value !== null && value !== false);
  return { is: kind, id: id(kind, at), ...Object.fromEntries(filled) };
}

function patient({ anyone, day }) {
  return {
    is: 'patient', called: 'Randi', name: 'Randi Tveito Almås', born: '1954-04-03', speaks: 'nb', phone: '55 50 10 00',
    talking: 'Slowly, and please from the left side, I hear better there',
    matters: 'To be at home, to know who calls me, and to get out to the boat once more',
    have: 'Cancer of the bowel that has spread to the liver, treatment since two years',
    now: 'Third day after treatment, little appetite, no fever this morning', now_on: day(0),
    coordinator: anyone(), speaks_for_me: anyone(), emergency: anyone(),
  };
}

/** A concern is written anew each time it is answered, as the app does. */
function concern({ dice, day, one, anyone, contact, sharing }, at) {
  const fields = {
    item: at % 2 ? (at % ITEMS) + 1 : null, words: one(said.TROUBLES), theme: 1 + dice(THEMES), levels: [], to: anyone(),
    at: at % 3 ? null : contact(), share: sharing(), settled: null,
  };
  const latest = 1 + dice(DAYS_BETWEEN_ANSWERS);
  return Array.from({ length: ANSWERS_TO_EACH_CONCERN }, (_, answer) => {
    const isLast = answer === ANSWERS_TO_EACH_CONCERN - 1;
    const daysAgo = latest + (ANSWERS_TO_EACH_CONCERN - 1 - answer) * DAYS_BETWEEN_ANSWERS;
    fields.levels = [...fields.levels, [day(-daysAgo), dice(11)]];
    fields.settled = isLast && at % 3 === 0;
    return { daysAgo, record: record('concern', at, fields) };
  });
}

function member({ dice, one, anyone }, at) {
  return {
    name: `${said.GIVEN[at % said.GIVEN.length]} ${one(said.FAMILY)}`, role: (at % ROLES) + 1, service: one(said.SERVICES),
    phone: `55 50 1${100 + at}`, email: at % 3 ? '' : `post${at}@care.example`, ask: one(said.ASK_ABOUT), hours: one(said.HOURS),
    close: 1 + dice(5), stand_in: at % 4 ? null : anyone(), share: EVERYONE,
  };
}

function task({ dice, day, one, anyone, sharing }, at) {
  return {
    area: (at % AREAS) + 1, what: one(said.WHAT), lead: [anyone(), anyone(), anyone(), 'me', null][dice(5)],
    helpers: at % 2 ? [anyone(), anyone()] : null, phase: 1 + dice(3), when: one(said.RHYTHM), due: at % 3 ? null : day(dice(60) - 10),
    with: anyone(), agreed: day(-dice(300)), state: 1 + dice(4), share: sharing(),
  };
}

/** The first `past` lie behind, the others ahead; some days have more than one. */
function appointment({ past, dice, day, one, anyone, sharing }, at) {
  const ahead = at - past;
  const isExact = at % 5 !== 0;
  return {
    type: at % 20 === 0 ? GOING_HOME : 1 + dice(10), day: day(ahead < 0 ? -1 - Math.floor((-ahead * 7) / 3) : 1 + ahead * 3),
    from: isExact ? `${String(8 + dice(8)).padStart(2, '0')}:30` : null, zone: isExact ? 'Europe/Oslo' : '', place: one(said.PLACES),
    with: [anyone(), anyone()], purpose: one(said.PURPOSE), bring: one(said.BRING), said: ahead < 0 ? one(said.SAID) : '',
    themes: at % 3 ? null : [1 + (at % THEMES)], share: sharing(),
  };
}

function medicine({ anyone }, at) {
  const [name, dose, purpose] = said.MEDICINES[at % said.MEDICINES.length];
  const strength = ['', ', morning', ', evening'][Math.floor(at / said.MEDICINES.length) % 3];
  return { name: name + strength, dose, purpose, renewed_by: at % 5 ? anyone() : null, sudden: at % 7 === 2, share: CLINICIANS };
}

function question({ one, anyone, contact, sharing }, at) {
  return {
    prompt: at % 3 ? null : (at % PROMPTS) + 1, words: at % 3 ? one(said.QUESTIONS) : '', to: anyone(), at: at % 2 ? contact() : null,
    answer: one(said.ANSWERS), share: sharing(),
  };
}

function agreement({ dice, day, one, anyone, earlier, sharing }, at) {
  return {
    what: one(said.AGREED), who: anyone(), by: day(dice(80) - 40), with: anyone(), at: earlier(), on: day(-at), known: at % 2 === 0,
    share: sharing(),
  };
}

function check({ dice, day, one, anyone }, at) {
  return {
    what: one(said.CHECKS), how_often: one(said.RHYTHM), next: at % 3 ? day(dice(90)) : null, ordered_by: anyone(),
    told_by: at % 4 ? anyone() : null, share: CLINICIANS,
  };
}

function watch({ dice, day, one, anyone }) {
  return {
    type: 1 + dice(4), what: one(said.SIGNS), then: one(said.THEN), call: anyone(), told_by: anyone(), told_on: day(-dice(200)),
    share: EVERYONE,
  };
}

function treatment({ dice, day, one }, at) {
  return {
    type: 1 + dice(10), what: one(said.TREATMENTS), state: 1 + dice(4), began: day(-30 - at * 40), ended: at % 2 ? day(-at * 40) : null,
    place: one(said.PLACES), share: CLINICIANS,
  };
}

function wish({ day, one, sharing }, at) {
  return { about: 1 + (at % 6), words: one(said.WISHES), on: day(-at * 20), share: sharing() };
}

function goal({ one }, at) {
  return { what: one(said.GOALS), by: one(said.RHYTHM), reached: at % 4 === 0, share: EVERYONE };
}

function decision({ day, one, anyone, earlier }, at) {
  return {
    about: one(said.PURPOSE.filter(Boolean)), options: one(said.SAID), chosen: at % 3 ? one(said.AGREED) : '', reasons: one(said.ANSWERS),
    with: anyone(), at: earlier(), on: day(-at * 30), share: CLINICIANS,
  };
}

function review({ day, moment, one }, at) {
  return { moment: (at % 8) + 1, on: day(at * 90 - 720), at: moment(at * 90 - 720), note: one(said.SAID) };
}

function condition({ one }, at) {
  return { what: said.CONDITIONS[at % said.CONDITIONS.length], since: one(said.SINCE), main: at === 0, share: CLINICIANS };
}

function allergy(_, at) {
  const [to, reaction] = said.ALLERGIES[at % said.ALLERGIES.length];
  return { to, reaction, share: EVERYONE };
}

function selfCheck({ dice, day }, at) {
  return { on: day(at * 85 - 700), answers: Array.from({ length: 8 }, (_, statement) => [statement + 1, 1 + dice(4)]) };
}
