// What the app notices by itself: what falls between chairs, going home, how joined-up care feels, what is new, when to meet.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choose, mark, write } from './fields.mjs';
import { visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { begin, follow, goTo, headed, inDays, openRow, press, save, saved } from './verbs.mjs';
import { addAppointment, addConcern, addMember, addTask, beginFromAdd } from './writing.mjs';

const say = words('en');
const RESULTS = say('noticed-nobody-leads', { what: say('noticed-area-results') });
const NURSE = { name: 'Priya Nair', role: 'role-cancer-nurse', phone: '01632 960 102' };
const NIGHT = { service: 'Night doctors', role: 'role-on-call-doctor', phone: '116 117' };

describe('what the app notices', () => {
  const here = stage();

  test('what falls between chairs is mended with one tap and its form, and is gone', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await withoutALead(someone);
    await goTo(page, 'nav-today');
    const row = card(page, say('today-unheld')).getByRole('link', { name: RESULTS });
    await row.waitFor();
    assert.ok((await row.innerText()).includes(say('noticed-choose-who')), 'it says what the tap does');
    await row.click();
    await headed(page, say('task-edit'));
    await choose(page, 'field-task-lead', NURSE.name);
    await save(page, say('area-results'));
    await goTo(page, 'nav-today');
    assert.equal(await page.getByText(RESULTS).count(), 0);
    await visit(page, '#/gaps');
    assert.equal(await page.getByText(RESULTS).count(), 0);
    await someone.leave();
  });

  test('what is put aside with a reason is hidden, and comes back when the facts change', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await withoutALead(someone);
    await putAside(page, RESULTS, 'We talk about it on Friday');
    const why = page.getByText('We talk about it on Friday');
    assert.equal(await openGaps(page).filter({ hasText: RESULTS }).count(), 0);
    await page.locator('summary', { hasText: say('gaps-aside') }).click();
    await why.waitFor();
    await goTo(page, 'nav-today');
    assert.equal(await page.getByText(RESULTS).count(), 0);
    await page.reload();
    await headed(page, say('nav-today'));
    assert.equal(await page.getByText(RESULTS).count(), 0, 'also after a reload');

    await goTo(page, 'nav-team');
    await openRow(page, say('area-results'));
    await follow(page, 'edit');
    await page.getByText(say('more'), { exact: true }).click();
    await write(page, 'field-task-due', inDays(3));
    await save(page, say('area-results'));
    await goTo(page, 'nav-today');
    await card(page, say('today-unheld')).getByRole('link', { name: RESULTS }).waitFor();
    await someone.leave();
  });

  test('what is put aside is shown again when it is asked for', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await withoutALead(someone);
    await putAside(page, RESULTS, 'Not now');
    await page.locator('summary', { hasText: say('gaps-aside') }).click();
    await page.getByRole('button', { name: about('gaps-take-up', RESULTS) }).click();
    await openGaps(page).filter({ hasText: RESULTS }).waitFor();
    await press(page, 'toast-undo');
    await openGaps(page).filter({ hasText: RESULTS }).waitFor({ state: 'detached' });
    await someone.leave();
  });

  test('what is missing before going home becomes a task, and is closed once it is in place', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addAppointment(page, { kind: 'appointment-kind-going-home', precision: 'precision-day', day: inDays(5) });
    await follow(page, 'going-home-title');
    await headed(page, say('going-home-title'));
    await seenOf(page, 0);
    await point(page, 'home-point-letter', 'readiness-missing').click();
    await page.getByText(say('going-home-task')).waitFor();
    await point(page, 'home-point-transport', 'readiness-in-place').click();
    await point(page, 'home-point-equipment', 'readiness-not-needed').click();
    await seenOf(page, 3);
    await goTo(page, 'nav-today');
    await page.getByRole('link', { name: say('home-point-letter') }).first().waitFor();
    await goTo(page, 'nav-team');
    await page.getByRole('main').getByRole('link', { name: say('home-point-letter') }).first().waitFor();
    assert.equal(await page.getByRole('link', { name: say('home-point-transport') }).count(), 0, 'what is in place is no task');

    await goTo(page, 'nav-calendar');
    await openRow(page, say('appointment-kind-going-home'));
    await follow(page, 'going-home-title');
    await point(page, 'home-point-letter', 'readiness-in-place').click();
    await page.getByText(say('going-home-task')).waitFor({ state: 'detached' });
    await goTo(page, 'nav-team');
    await page.locator('summary', { hasText: say('team-tasks-closed') }).click();
    const closed = page.locator('details').filter({ hasText: say('team-tasks-closed') });
    await closed.getByRole('link', { name: say('home-point-letter') }).waitFor();
    await goTo(page, 'nav-calendar');
    await openRow(page, say('appointment-kind-going-home'));
    await follow(page, 'going-home-title');
    await point(page, 'home-point-letter', 'readiness-in-place').click();
    await seenOf(page, 2);
    await someone.leave();
  });

  for (const [answers, kind, next] of collaborations()) {
    test(`answers that say “${say(kind)}” are put into those words, with one next step`, async () => {
      const someone = await here.visitor();
      const { page } = someone;
      await begin(someone, 'Margaret');
      await beginFromAdd(page, 'add-joined-up-title');
      await page.getByText(say('joined-up-only-you')).waitFor();
      await follow(page, 'joined-up-begin');
      for (const [statement, frequency] of answers) await mark(page, `statement-${statement}`, `frequency-${frequency}`);
      await save(page, say('joined-up-title'));
      const placed = card(page, say(kind));
      await placed.getByText(say(`${kind}-hint`)).waitFor();
      await placed.getByText(say(kind.replace('collaboration', 'step'))).waitFor();
      assert.equal(await placed.getByRole('link').count(), 2, 'one next step, and answering again');
      assert.doesNotMatch(await page.getByRole('main').innerText(), /\b\d+ ?(%|of|points)/, 'it is never a score');
      await placed.getByRole('link', { name: say(next), exact: true }).click();
      await page.waitForFunction(() => location.hash !== '#/joined-up');
      await someone.leave();
    });
  }

  test('looking through everything shows what changed since the last time', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, NURSE);
    await addConcern(page, { words: 'Written before' });
    await beginFromAdd(page, 'add-review-title');
    assert.equal(await page.getByRole('heading', { name: say('review-news') }).count(), 0, 'there is no last time yet');
    await openRow(page, say('review-moment-new-home-or-gp'));
    await save(page, say('review-title'));
    await page.getByText(say('review-news-none')).waitFor();

    await addConcern(page, { words: 'Written afterwards' });
    await goTo(page, 'nav-team');
    await openRow(page, NURSE.name);
    await follow(page, 'edit');
    await write(page, 'field-phone', '01632 960 199');
    await save(page, NURSE.name);
    await goTo(page, 'nav-today');
    await visit(page, '#/reviews');
    const news = page.getByRole('region', { name: say('review-news') });
    const rows = await news.getByRole('link').allInnerTexts();
    assert.equal(rows.length, 2, rows.join('\n'));
    assert.ok(rows[0].includes('Written afterwards'), 'what is new comes first');
    assert.ok(rows[1].includes(NURSE.name));
    assert.deepEqual(await news.getByRole('heading', { level: 3 }).allInnerTexts(), [say('review-news-added'), say('review-news-changed')]);
    await news.getByRole('link', { name: 'Written afterwards' }).click();
    await headed(page, 'Written afterwards');
    await someone.leave();
  });

  test('a shared meeting is suggested with its reason, and its text is copied', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await someone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begin(someone, 'Margaret');
    assert.equal(await page.getByText(say('today-meeting')).count(), 0, 'nothing is suggested without a reason');
    await addMember(page, { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101', closeness: 'closeness-strained' });
    await goTo(page, 'nav-today');
    await openRow(page, say('today-meeting'));
    await headed(page, say('meeting-title'));
    const suggestion = card(page, say('meeting-contact'));
    await suggestion.getByText(say('meeting-contact-strained')).waitFor();
    await suggestion.getByRole('button', { name: say('meeting-copy'), exact: true }).click();
    await suggestion.getByText(say('meeting-copied')).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [say('meeting-contact-message'), say('meeting-ask'), say('meeting-regards', { name: 'Margaret' })]) {
      assert.ok(text.includes(part), `${part} is missing from:\n${text}`);
    }
    await follow(page, 'meeting-plan');
    await headed(page, say('calendar-add'));
    const kind = page.getByLabel(say('field-appointment-kind'), { exact: true });
    assert.equal(await kind.evaluate((list) => list.selectedOptions[0].textContent), say('appointment-kind-shared-consultation'));
    await mark(page, 'field-precision', 'precision-day');
    await write(page, 'field-day', inDays(10));
    await save(page, say('appointment-kind-shared-consultation'));
    await saved(page);
    await visit(page, '#/meeting');
    await page.getByRole('heading', { name: say('meeting-planned'), exact: true }).waitFor();
    assert.equal(await suggestion.count(), 0, 'what is planned is not suggested again');
    await openRow(page, say('appointment-kind-shared-consultation'));
    await headed(page, say('appointment-kind-shared-consultation'));
    await someone.leave();
  });

  test('a patient who lets somebody else manage is asked for less', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await withoutALead(someone);
    await beginFromAdd(page, 'field-managing');
    await mark(page, 'field-managing', 'managing-someone-does');
    await choose(page, 'field-managed-with', NURSE.name);
    await save(page, say('nav-me'));
    await goTo(page, 'nav-today');
    assert.equal(await page.getByText(RESULTS).count(), 0);
    await visit(page, '#/gaps');
    await openGaps(page).filter({ hasText: RESULTS }).waitFor();
    await someone.leave();
  });
});

/** A passport in which nobody is responsible for results. */
async function withoutALead(someone) {
  const { page } = someone;
  await begin(someone, 'Margaret');
  await addMember(page, NURSE);
  await addMember(page, NIGHT);
  await addTask(page, { area: 'area-results', what: 'Rings me the same day' });
}

/** What stands on a card whose heading begins like this: after what is missing may stand the patient's own words. */
function card(page, title) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) });
}

/** The cards of gaps that are not put aside. */
function openGaps(page) {
  return page.locator('main > section');
}

/** How the name of a button or link on the card of a gap begins, since many cards offer the same. */
function about(key, gap) {
  return new RegExp(`^${say('action-about', { action: say(key), what: gap })}`);
}

async function putAside(page, gap, why) {
  await visit(page, '#/gaps');
  await page.getByRole('link', { name: about('gaps-put-aside', gap) }).click();
  await headed(page, say('gaps-put-aside'));
  await write(page, 'field-aside-why', why);
  await save(page, say('gaps-title'));
}

/** An answer on the list before going home. */
function point(page, key, readiness) {
  return page.getByRole('list', { name: say(key), exact: true }).getByRole('button', { name: say(readiness), exact: true });
}

/** The page says how many points have been looked at. */
function seenOf(page, done) {
  return page.getByText(say('going-home-seen', { done, total: 12 }), { exact: true }).waitFor();
}

/** Answers that point to each kind of collaboration, and the next step that is offered for it. */
function collaborations() {
  const coordinated = ['know-each-other', 'whole-picture', 'i-know-whom-to-call'];
  const personal = ['what-matters', 'family-included', 'part-of-decisions', 'everyday-life'];
  const answers = (together, carrying, met) => [
    ...coordinated.map((statement) => [statement, together]),
    ['i-carry-messages', carrying],
    ...personal.map((statement) => [statement, met]),
  ];
  return [
    [answers('seldom', 'often', 'seldom'), 'collaboration-each-on-their-own', 'joined-up-to-gaps'],
    [answers('sometimes', 'sometimes', 'sometimes'), 'collaboration-each-adding-their-part', 'joined-up-to-meeting'],
    [answers('often', 'seldom', 'seldom'), 'collaboration-a-team', 'joined-up-to-me'],
    [answers('often', 'seldom', 'often'), 'collaboration-a-team-with-me', 'joined-up-to-review'],
  ];
}
