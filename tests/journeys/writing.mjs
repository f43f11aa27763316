// What a person writes into a passport, record by record, through the forms of the app.
import { choose, chooseCoded, mark, rate, share, tick, tickEach, unfold, write } from './fields.mjs';
import { follow, goTo, headed, openRow, said, save } from './verbs.mjs';

export async function writeMember(page, member) {
  await write(page, 'field-member-name', member.name);
  await chooseCoded(page, 'field-member-role', member.role);
  await write(page, 'field-service', member.service);
  await write(page, 'field-phone', member.phone);
  await write(page, 'field-ask-about', member.askAbout);
  await write(page, 'field-hours', member.hours);
  await unfold(page, member.email, member.closeness, member.mayKnow, member.sharing);
  await write(page, 'field-email', member.email);
  await chooseCoded(page, 'field-closeness', member.closeness);
  await chooseCoded(page, 'field-may-know', member.mayKnow);
  await share(page, member);
}

export async function addMember(page, member) {
  await goTo(page, 'nav-team');
  await follow(page, 'member-add');
  await writeMember(page, member);
  await save(page, member.name ?? member.service);
}

/** `lead` is a name on the team, `'me'`, or nothing. */
export async function addTask(page, task) {
  await goTo(page, 'nav-team');
  await follow(page, 'task-add');
  await chooseCoded(page, 'field-task-area', task.area);
  await write(page, 'field-task-what', task.what);
  if (task.lead === 'me') await chooseCoded(page, 'field-task-lead', 'choose-me');
  else await choose(page, 'field-task-lead', task.lead);
  await tickEach(page, 'field-task-helpers', task.helpers);
  await write(page, 'field-task-when', task.when);
  await unfold(page, task.due, task.phase, task.state, task.agreedWith, task.sharing);
  await write(page, 'field-task-due', task.due);
  await mark(page, 'field-task-phase', task.phase);
  await mark(page, 'field-task-state', task.state);
  await choose(page, 'field-agreed-with', task.agreedWith);
  await share(page, task);
  await save(page, task.area === 'area-something-else' ? task.what : await said(page, task.area));
}

/** `precision` is a key such as `precision-week`; without it the time is known and `from` is given. */
export async function addAppointment(page, appointment) {
  await goTo(page, 'nav-calendar');
  await follow(page, 'calendar-add');
  await chooseCoded(page, 'field-appointment-kind', appointment.kind);
  await mark(page, 'field-precision', appointment.precision);
  await write(page, 'field-day', appointment.day);
  await write(page, 'field-from', appointment.from);
  await write(page, 'field-until', appointment.until);
  await write(page, 'field-place', appointment.place);
  await tickEach(page, 'field-with', appointment.with);
  await write(page, 'field-purpose', appointment.purpose);
  await unfold(page, appointment.bring, appointment.every, appointment.sharing);
  await write(page, 'field-bring', appointment.bring);
  await write(page, 'field-repeat-every', appointment.every);
  await share(page, appointment);
  await save(page, await said(page, appointment.kind));
}

/**
 * `item` is a key of the checklist, `words` the patient's own; `at` is a part of the appointment's line. `alone` is for a talk with
 * one person alone, `spokenOnly` for what is to be talked about and not written down.
 */
export async function addConcern(page, concern) {
  await goTo(page, 'nav-raise');
  await follow(page, 'concern-add');
  await chooseCoded(page, 'field-concern-item', concern.item);
  await write(page, 'field-concern-words', concern.words);
  if (concern.level !== undefined) await rate(page, concern.level);
  await choose(page, 'field-raise-with', concern.with);
  await choose(page, 'field-raise-at', concern.at);
  await tick(page, 'field-alone', concern.alone);
  await tick(page, 'field-spoken-only', concern.spokenOnly);
  await share(page, concern);
  await save(page, concern.item ? await said(page, concern.item) : concern.words);
}

export async function addQuestion(page, question) {
  await goTo(page, 'nav-raise');
  await follow(page, 'question-add');
  await chooseCoded(page, 'field-question-prompt', question.prompt);
  await write(page, 'field-question-words', question.words);
  await choose(page, 'field-question-to', question.to);
  await choose(page, 'field-ask-at', question.at);
  await share(page, question);
  await save(page, question.words ?? (await said(page, question.prompt)));
}

/** What the form for an agreement asks. `task` is a part of the line of the task that it settles. */
export async function writeAgreement(page, agreement) {
  await write(page, 'field-agreement-what', agreement.what);
  await choose(page, 'field-agreement-who', agreement.who);
  await write(page, 'field-agreement-by', agreement.by);
  await choose(page, 'field-agreement-task', agreement.task);
  await choose(page, 'field-agreement-with', agreement.agreedWith);
}

export async function addAgreement(page, agreement) {
  await goTo(page, 'nav-calendar');
  await follow(page, 'agreement-add');
  await writeAgreement(page, agreement);
  await save(page, await said(page, 'nav-calendar'));
}

export async function goToAboutMe(page) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-me');
  await headed(page, await said(page, 'nav-me'));
}

/** Opens a page or a form from the page on which everything that can be added is offered. */
export async function beginFromAdd(page, key) {
  await goToAboutMe(page);
  await openRow(page, await said(page, 'add-title'));
  await headed(page, await said(page, 'add-title'));
  await openRow(page, await said(page, key));
}

export async function addMedicine(page, medicine) {
  await beginFromAdd(page, 'medicine-add');
  await write(page, 'field-medicine-name', medicine.name);
  await write(page, 'field-dose', medicine.dose);
  await write(page, 'field-medicine-for', medicine.purpose);
  await choose(page, 'field-renewed-by', medicine.renewedBy);
  await tick(page, 'field-for-sudden', medicine.forSudden);
  await write(page, 'field-given-by', medicine.givenBy);
  await unfold(page, medicine.sharing);
  await share(page, medicine);
  await save(page, await said(page, 'care-title'));
}

export async function addAllergy(page, allergy) {
  await beginFromAdd(page, 'allergy-add');
  await write(page, 'field-allergy-to', allergy.to);
  await write(page, 'field-reaction', allergy.reaction);
  await save(page, await said(page, 'care-title'));
}

export async function addWish(page, wish) {
  await beginFromAdd(page, 'wish-add');
  await chooseCoded(page, 'field-wish-kind', wish.kind);
  await write(page, 'field-wish-words', wish.words);
  await write(page, 'field-kept-where', wish.keptWhere);
  await share(page, wish);
  await save(page, await said(page, 'wishes-title'));
}

/** What the patient says of themselves: `matters`, `sentence`, `fullName`, `born`, and names for `coordinator`, `speaksForMe`. */
export async function writeAboutMe(page, about) {
  await goToAboutMe(page);
  const edits = page.getByRole('link', { name: await said(page, 'edit'), exact: true });
  await edits.nth(0).click();
  await write(page, 'field-matters', about.matters);
  await write(page, 'field-in-one-sentence', about.sentence);
  await save(page, await said(page, 'nav-me'));
  await edits.nth(1).click();
  await write(page, 'field-full-name', about.fullName);
  await write(page, 'field-born', about.born);
  await save(page, await said(page, 'nav-me'));
}

/** Who stands by the patient. They are on the team already. */
export async function writePeople(page, people) {
  await goToAboutMe(page);
  await page.getByRole('link', { name: await said(page, 'edit'), exact: true }).nth(2).click();
  await choose(page, 'field-my-coordinator', people.coordinator);
  await choose(page, 'field-speaks-for-me', people.speaksForMe);
  await choose(page, 'field-emergency-contact', people.emergency);
  await save(page, await said(page, 'nav-me'));
}

/** What is going on right now, as the out-of-hours card asks for it. */
export async function writeRightNow(page, words) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-night');
  await follow(page, 'night-write-now');
  await write(page, 'field-right-now', words);
  await save(page, await said(page, 'night-title'));
}

const WRITERS = {
  members: addMember,
  tasks: addTask,
  appointments: addAppointment,
  concerns: addConcern,
  questions: addQuestion,
  agreements: addAgreement,
  wishes: addWish,
  medicines: addMedicine,
  allergies: addAllergy,
};

/** Adds everything a passport in `passports/` holds, through the interface. */
export async function fill(page, passport) {
  if (passport.about) await writeAboutMe(page, passport.about);
  for (const [kind, add] of Object.entries(WRITERS)) {
    for (const record of passport[kind] ?? []) await add(page, record);
  }
  if (passport.people) await writePeople(page, passport.people);
  if (passport.rightNow) await writeRightNow(page, passport.rightNow);
}
