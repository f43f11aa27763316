// What a person does and sees on a page, in whichever language the page speaks. Names are keys of `locales/`; things are found by
// role and accessible name only.
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';

/** What the page would say for this key, in its own language. */
export async function said(page, key, values) {
  return words(await page.locator('html').getAttribute('lang'))(key, values);
}

export async function button(page, key, values) {
  return page.getByRole('button', { name: await said(page, key, values), exact: true });
}

export async function press(page, key) {
  await (await button(page, key)).click();
}

/** Follows the link that is called so; where a page offers it twice, both lead to the same place. */
export async function follow(page, key, values) {
  const name = await said(page, key, values);
  await page.getByRole('link', { name, exact: true }).first().click();
}

/** Goes to one of the main pages, as the bar on every page offers them. */
export async function goTo(page, key) {
  const bar = page.getByRole('navigation', { name: await said(page, 'app-nav') });
  await bar.getByRole('link', { name: await said(page, key), exact: true }).click();
  await headed(page, await said(page, key));
}

/** Opens a record from a list: a row is one link, named after what it shows. */
export async function openRow(page, text) {
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: text }).first().click();
}

/** Waits until the page has this heading. */
export function headed(page, name) {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

export async function field(page, key) {
  return page.getByLabel(await said(page, key), { exact: true });
}

/** The fields of a form that belong together: radio buttons, boxes to tick. */
export async function group(page, key) {
  return page.getByRole('group', { name: await said(page, key), exact: true });
}

async function write(page, key, text) {
  if (text !== undefined) await (await field(page, key)).fill(text);
}

/** Chooses the entry of a list that holds this text. */
async function choose(page, key, text) {
  if (text === undefined) return;
  const list = await field(page, key);
  const entry = list.getByRole('option').filter({ hasText: text }).first();
  await list.selectOption(await entry.getAttribute('value'));
}

async function chooseCoded(page, key, coded) {
  if (coded === undefined) return;
  await (await field(page, key)).selectOption({ label: await said(page, coded) });
}

async function mark(page, key, coded) {
  if (coded === undefined) return;
  const name = await said(page, coded);
  await (await group(page, key)).getByRole('radio', { name, exact: true }).check();
}

async function tickEach(page, key, names = []) {
  for (const name of names) await (await group(page, key)).getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
}

/** Unfolds what a form keeps for those who want it, if anything in there is to be written. */
async function unfold(page, ...wanted) {
  if (wanted.some((value) => value !== undefined)) await page.getByText(await said(page, 'more'), { exact: true }).click();
}

/** Waits until the page says that everything is stored. */
export async function saved(page) {
  const text = await said(page, 'saving-saved');
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}

/** Saves the form and waits for the page that it leads to. */
export async function save(page, heading) {
  await press(page, 'form-save');
  if (heading) await headed(page, heading);
  await saved(page);
}

/** First use: a name, and on. */
export async function begin(someone, name) {
  await someone.open();
  await appStands(someone.page);
  await write(someone.page, 'welcome-name', name);
  await press(someone.page, 'welcome-begin');
  await headed(someone.page, await said(someone.page, 'nav-today'));
}

/** Opens the sample passport. */
export async function openSample(someone) {
  await someone.open();
  await appStands(someone.page);
  await press(someone.page, 'welcome-sample-open');
  await headed(someone.page, await said(someone.page, 'nav-today'));
}

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
  await mark(page, 'field-sharing', member.sharing);
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
  await unfold(page, task.due, task.phase, task.state, task.sharing);
  await write(page, 'field-task-due', task.due);
  await mark(page, 'field-task-phase', task.phase);
  await mark(page, 'field-task-state', task.state);
  await mark(page, 'field-sharing', task.sharing);
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
  await mark(page, 'field-sharing', appointment.sharing);
  await save(page, await said(page, appointment.kind));
}

/** `item` is a key of the checklist, `words` the patient's own; `at` is a part of the appointment's line. */
export async function addConcern(page, concern) {
  await goTo(page, 'nav-raise');
  await follow(page, 'concern-add');
  await chooseCoded(page, 'field-concern-item', concern.item);
  await write(page, 'field-concern-words', concern.words);
  if (concern.level !== undefined) await rate(page, concern.level);
  await choose(page, 'field-raise-with', concern.with);
  await choose(page, 'field-raise-at', concern.at);
  await mark(page, 'field-sharing', concern.sharing);
  await save(page, concern.item ? await said(page, concern.item) : concern.words);
}

/** Says how much it troubles now, from 0 to 10. */
export async function rate(page, level) {
  await (await group(page, 'field-level')).getByRole('radio', { name: String(level), exact: true }).check();
}

export async function addQuestion(page, question) {
  await goTo(page, 'nav-raise');
  await follow(page, 'question-add');
  await chooseCoded(page, 'field-question-prompt', question.prompt);
  await write(page, 'field-question-words', question.words);
  await choose(page, 'field-question-to', question.to);
  await mark(page, 'field-sharing', question.sharing);
  await save(page, question.words ?? (await said(page, question.prompt)));
}

export async function addAgreement(page, agreement) {
  await goTo(page, 'nav-calendar');
  await follow(page, 'agreement-add');
  await write(page, 'field-agreement-what', agreement.what);
  await choose(page, 'field-agreement-who', agreement.who);
  await write(page, 'field-agreement-by', agreement.by);
  await save(page, await said(page, 'nav-calendar'));
}

async function goToAboutMe(page) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-me');
  await headed(page, await said(page, 'nav-me'));
}

export async function addMedicine(page, medicine) {
  await goToAboutMe(page);
  await follow(page, 'medicine-add');
  await write(page, 'field-medicine-name', medicine.name);
  await write(page, 'field-dose', medicine.dose);
  await save(page, await said(page, 'nav-me'));
}

export async function addAllergy(page, allergy) {
  await goToAboutMe(page);
  await follow(page, 'allergy-add');
  await write(page, 'field-allergy-to', allergy.to);
  await write(page, 'field-reaction', allergy.reaction);
  await save(page, await said(page, 'nav-me'));
}

export async function addWish(page, wish) {
  await goToAboutMe(page);
  await follow(page, 'wish-add');
  await chooseCoded(page, 'field-wish-kind', wish.kind);
  await write(page, 'field-wish-words', wish.words);
  await mark(page, 'field-sharing', wish.sharing);
  await save(page, await said(page, 'nav-me'));
}

/** What the patient says of themselves: `matters`, `sentence`, `fullName`, `born`, `speaks`. */
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

/** Adds everything a passport in `passports/` holds, through the interface. */
export async function fill(page, passport) {
  if (passport.about) await writeAboutMe(page, passport.about);
  for (const member of passport.members ?? []) await addMember(page, member);
  for (const task of passport.tasks ?? []) await addTask(page, task);
  for (const appointment of passport.appointments ?? []) await addAppointment(page, appointment);
  for (const concern of passport.concerns ?? []) await addConcern(page, concern);
  for (const question of passport.questions ?? []) await addQuestion(page, question);
  for (const agreement of passport.agreements ?? []) await addAgreement(page, agreement);
  for (const wish of passport.wishes ?? []) await addWish(page, wish);
  for (const medicine of passport.medicines ?? []) await addMedicine(page, medicine);
  for (const allergy of passport.allergies ?? []) await addAllergy(page, allergy);
}

/** Takes out the record whose page is open, and says yes when asked. */
export async function takeOut(page) {
  await press(page, 'remove');
  const asked = page.getByRole('dialog', { name: await said(page, 'remove-title') });
  await asked.getByRole('button', { name: await said(page, 'remove-yes'), exact: true }).click();
}

/** Changes the language in the settings. */
export async function speak(page, language) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-settings');
  const name = { en: 'English', nb: /^norsk bokmål$/i, da: /^dansk$/i }[language];
  await page.getByRole('radio', { name }).check();
  await headed(page, words(language)('nav-settings'));
  await saved(page);
}

/** Goes to what an audience will see, before it is shown. */
export async function preview(page, audience) {
  await goTo(page, 'nav-share');
  const name = await said(page, audience);
  await page.getByRole('main').getByRole('link', { name }).click();
  await headed(page, await said(page, 'share-for', { audience: name }));
}

/** Shows the code to an audience, from the preview. */
export async function showCode(page, name) {
  await follow(page, 'share-show-code');
  await page.getByRole('img', { name: await said(page, 'code-label', { name }) }).waitFor();
}

/** The ISO date so many days from today, as the browser's clock has it. */
export function inDays(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
