// A shared consultation of hospital doctor, GP and patient: prepared, held with one hand and an interruption, closed, and what it
// left behind. Each test goes on where the one before it stopped.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { write } from './fields.mjs';
import { bytesOf } from './harness/code.mjs';
import { logged, untilLogged } from './harness/kept.mjs';
import { AUDIENCES, linkFor, peopleToShareWith, readBy, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { edith, PRIVATE, UNWRITTEN } from './passports/edith.mjs';
import { begin, button, field, follow, goTo, headed, inDays, openRow, press, save, saved } from './verbs.mjs';
import { fill, writeAgreement } from './writing.mjs';

const say = words('en');
const SHARED = say('appointment-kind-shared-consultation');
const [TIRED, NUMB, WORK] = edith.concerns.map(({ words: own }) => own);
const WHOM_TO_CALL = say('prompt-whom-to-call');
const CHECKS = say('area-follow-up-checks');
const ONE_HAND = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('a shared consultation', () => {
  const here = stage();
  let patient;
  let page;

  before(async () => {
    patient = await here.visitor(ONE_HAND);
    page = patient.page;
    await begin(patient, edith.name);
    await fill(page, edith);
  });

  test('it is prepared: what comes first, in which order, and at most three of it', async () => {
    await goTo(page, 'nav-today');
    await follow(page, 'talk-prepare');
    await headed(page, say('talk-prepare'));
    assert.deepEqual(await toRaise(), [TIRED, NUMB, WORK, WHOM_TO_CALL]);
    for (const title of [WORK, TIRED, WHOM_TO_CALL]) await mark(title);
    assert.deepEqual(await toRaise(), [TIRED, WORK, WHOM_TO_CALL, NUMB], 'what comes first stands first');
    const fourth = first(NUMB);
    assert.equal(await fourth.getAttribute('aria-disabled'), 'true');
    await fourth.click({ force: true });
    assert.equal(await fourth.getAttribute('aria-pressed'), 'false', 'a fourth is refused');
    assert.deepEqual(await toRaise(), [TIRED, WORK, WHOM_TO_CALL, NUMB]);
    await (await button(page, 'talk-earlier', { what: WORK })).click();
    await settled(async () => assert.deepEqual(await toRaise(), [WORK, TIRED, WHOM_TO_CALL, NUMB]));
  });

  test('what is for one person alone, or not to be written down, stands apart', async () => {
    const apart = part('talk-alone');
    await apart.getByRole('link', { name: PRIVATE }).waitFor();
    await apart.getByRole('link', { name: UNWRITTEN }).waitFor();
    for (const own of [PRIVATE, UNWRITTEN]) assert.ok(!(await toRaise()).includes(own), own);
    await apart.getByText(say('talk-alone-hint')).waitFor();
    const address = await page.evaluate(() => location.hash);
    const whole = await readBy(here, await linkFor(patient, 'hospital-team'));
    for (const own of [PRIVATE, UNWRITTEN]) assert.ok(!whole.includes(own), `the ward would read “${own}”`);
    assert.ok(whole.includes(TIRED), 'while the ward reads what is for all');
    await visit(page, address);
  });

  test('themes are chosen in order, and how long it may take', async () => {
    for (const theme of ['theme-who-takes-care', 'theme-late-effects']) await chip(theme).click();
    await page.getByRole('button', { name: `${say('theme-late-effects')} 2`, exact: true }).waitFor();
    await page.getByRole('button', { name: `${say('theme-who-takes-care')} 1`, exact: true, pressed: true }).waitFor();
    const twenty = page.getByRole('button', { name: say('talk-minutes', { minutes: 20 }), exact: true });
    await twenty.click();
    await settled(async () => assert.equal(await twenty.getAttribute('aria-pressed'), 'true'));
  });

  test('it is held: a calm clock, who is here, what it is about', async () => {
    await press(page, 'talk-begin');
    await headed(page, say('talk-during'));
    await page.getByRole('img', { name: say('talk-clock', { minutes: 0, total: 20 }) }).waitFor();
    for (const name of ['Dr Hale', 'Dr Osman', 'Ellen']) await page.getByRole('button', { name, exact: true, pressed: true }).waitFor();
    const themes = await page.getByRole('region', { name: say('talk-themes') }).getByRole('listitem').allInnerTexts();
    assert.deepEqual(themes, [say('theme-who-takes-care'), say('theme-late-effects')]);
    assert.deepEqual(await ticks(), [WORK, TIRED, WHOM_TO_CALL, NUMB], 'others may be looking on');
    await openPrivatePart();
    assert.deepEqual(await ticks(), [WORK, TIRED, WHOM_TO_CALL, NUMB, PRIVATE, UNWRITTEN], 'the private part opens when it is asked for');
  });

  test('interrupted in the middle, everything is still there, also half a sentence', async () => {
    const before = await logged(page);
    await box(WORK).check();
    await page.getByRole('button', { name: 'Ellen', exact: true }).click();
    await untilLogged(page, before + 2);
    await (await field(page, 'talk-notes')).fill('They will ring the emp');
    await page.reload();
    await headed(page, say('talk-during'));
    assert.equal(await (await field(page, 'talk-notes')).inputValue(), 'They will ring the emp');
    assert.equal(await box(WORK).isChecked(), true);
    assert.equal(await box(TIRED).isChecked(), false);
    await page.getByRole('button', { name: 'Ellen', exact: true, pressed: false }).waitFor();
    await page.getByRole('img', { name: new RegExp(` ${20} `) }).first().waitFor();
    assert.deepEqual(await ticks(), [WORK, TIRED, WHOM_TO_CALL, NUMB]);
    await goTo(page, 'nav-today');
    await follow(page, 'talk-go-on');
    await headed(page, say('talk-during'));
    assert.equal(await (await field(page, 'talk-notes')).inputValue(), 'They will ring the emp', 'also after a look elsewhere');
  });

  test('a task without anybody to lead it is settled by an agreement', async () => {
    await box(TIRED).check();
    await openPrivatePart();
    await box(PRIVATE).check();
    await follow(page, 'talk-to-close');
    await headed(page, say('talk-close'));
    await part('talk-nobody').getByRole('link', { name: CHECKS }).click();
    await headed(page, say('agreement-add'));
    await writeAgreement(page, { what: 'Orders the scan', who: 'Dr Osman', by: inDays(30), agreedWith: 'Dr Hale' });
    await save(page, say('talk-close'));
    await page.getByRole('region', { name: say('talk-agreed') }).getByRole('link', { name: 'Orders the scan' }).waitFor();
    assert.equal(await part('talk-nobody').count(), 0);
  });

  test('it is summed up and closed', async () => {
    await write(page, 'field-talk-summary', 'Dr Osman takes over the scans');
    await chip('follow-up-both').click();
    const open = await part('talk-not-raised').innerText();
    for (const own of [NUMB, WHOM_TO_CALL]) assert.ok(open.includes(own), `${own} was not raised`);
    for (const own of [TIRED, WORK]) assert.ok(!open.includes(own), `${own} was raised`);
    for (const own of [PRIVATE, UNWRITTEN]) assert.ok(!open.includes(own), `${own} is read out to nobody`);
    await press(page, 'talk-close-now');
    await headed(page, say('talk-after'));
    await page.getByText('Dr Osman takes over the scans').waitFor();
    await page.getByText(say('talk-follow-up-is', { where: say('follow-up-both') })).waitFor();
  });

  test('afterwards the task has its lead, and what was not raised is carried over', async () => {
    await part('talk-tasks').getByRole('link', { name: new RegExp(`${CHECKS}.*Dr Osman`, 's') }).waitFor();
    const carried = await part('talk-carried-over').getByRole('link').allInnerTexts();
    assert.equal(carried.length, 2, carried.join('\n'));
    for (const own of [NUMB, WHOM_TO_CALL]) assert.ok(carried.some((text) => text.includes(own)), `${own} is carried over`);
    await part('talk-share').getByRole('link', { name: new RegExp(`Dr Osman.*${say('talk-share-present')}`, 's') }).waitFor();
  });

  test('one undo takes the whole closing back, and it can be closed again', async () => {
    await press(page, 'toast-undo');
    await page.getByText(say('talk-not-closed')).waitFor();
    assert.equal(await part('talk-carried-over').count(), 0);
    await goTo(page, 'nav-team');
    await part('today-unheld').getByRole('link', { name: CHECKS }).waitFor();
    await goTo(page, 'nav-today');
    await follow(page, 'talk-go-on');
    await follow(page, 'talk-to-close');
    assert.equal(await (await field(page, 'field-talk-summary')).inputValue(), 'Dr Osman takes over the scans');
    await press(page, 'talk-close-now');
    await headed(page, say('talk-after'));
    await part('talk-tasks').getByRole('link', { name: CHECKS }).waitFor();
    await saved(page);
    await page.reload();
    await part('talk-carried-over').getByRole('link', { name: NUMB }).waitFor();
  });

  test('going on after all brings back what was carried over, and it can be closed once more', async () => {
    await press(page, 'talk-reopen');
    await headed(page, say('talk-close'));
    const open = await part('talk-not-raised').innerText();
    for (const own of [NUMB, WHOM_TO_CALL]) assert.ok(open.includes(own), `${own} is here again`);
    await press(page, 'talk-close-now');
    await headed(page, say('talk-after'));
    await part('talk-carried-over').getByRole('link', { name: NUMB }).waitFor();
    assert.equal(await part('talk-tasks').getByRole('link').count(), 1, 'no task is made twice');
  });

  test('the GP’s own page says what they took on and by when', async () => {
    await goTo(page, 'nav-team');
    await openRow(page, CHECKS);
    await headed(page, CHECKS);
    await page.getByRole('link', { name: 'Dr Osman' }).first().waitFor();
    await page.getByText(say('field-task-due'), { exact: true }).waitFor();
    assert.equal(await page.getByText(say('task-nobody-title')).count(), 0);
  });

  test('what was carried over is taken along to the next appointment with one tap', async () => {
    await goTo(page, 'nav-calendar');
    await openRow(page, say('appointment-kind-visit'));
    await follow(page, 'talk-prepare');
    await headed(page, say('talk-prepare'));
    assert.ok(!(await toRaise()).includes(NUMB));
    await page.getByText(/more things? to take along/).click();
    await page.getByRole('button', { name: NUMB, exact: true }).click();
    await page.getByRole('button', { name: UNWRITTEN, exact: true }).waitFor();
    const entry = page.getByRole('list', { name: say('talk-raise') }).getByRole('listitem').filter({ hasText: NUMB });
    await entry.getByText(say('talk-carried')).waitFor();
  });

  test('the private concern is in the code for that one person and in nobody else’s', async () => {
    const people = await peopleToShareWith(page);
    for (const to of [...AUDIENCES, people['Dr Osman'], people.Ellen]) {
      const link = await linkFor(patient, to);
      const whole = await readBy(here, link);
      for (const own of [PRIVATE, UNWRITTEN, 'ring the emp', 'takes over the scans']) {
        assert.ok(!whole.includes(own), `“${own}” is shown to ${to}`);
        assert.equal(bytesOf(link).indexOf(Buffer.from(own)), -1, `“${own}” is in the bytes for ${to}`);
      }
    }
    const whole = await readBy(here, await linkFor(patient, people['Dr Hale']));
    assert.ok(whole.includes(PRIVATE), 'the one person it is for reads it');
    assert.ok(!whole.includes(UNWRITTEN), 'what is not to be written down is in no code at all');
  });

  test('nothing of it was noisy', () => patient.leave());

  /** What stands in the list to be ordered, from the top. */
  function toRaise() {
    return page.getByRole('list', { name: say('talk-raise') }).getByRole('listitem').locator('bdi').evaluateAll(
      (words) => words.filter((word) => word.previousElementSibling === null).map((word) => word.textContent),
    );
  }

  /** The button that lets an entry come first. */
  function first(title) {
    return page.getByRole('group', { name: title, exact: true }).getByRole('button', { name: say('talk-first'), exact: true });
  }

  async function mark(title) {
    await first(title).click();
    await page.getByRole('group', { name: title, exact: true }).getByRole('button', { pressed: true }).waitFor();
  }

  function ticks() {
    return page.getByRole('main').getByRole('checkbox').evaluateAll((boxes) => boxes.map((tick) => tick.labels[0].textContent));
  }

  /** Opens what is for one person alone, unless it is open. */
  async function openPrivatePart() {
    if (!(await box(PRIVATE).isVisible())) await page.getByText(say('talk-alone'), { exact: true }).click();
    await box(PRIVATE).waitFor();
  }

  function box(title) {
    return page.getByRole('checkbox', { name: title, exact: true });
  }

  function chip(key) {
    return page.getByRole('button', { name: say(key), exact: true });
  }

  /** What stands below a heading. */
  function part(key) {
    return page.locator('section').filter({ has: page.getByRole('heading', { name: say(key), exact: true }) });
  }

  /** Waits until what is claimed holds: the page answers a tap in its next frame. */
  async function settled(claim) {
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    await claim();
  }
});
