// Looking back: every earlier value is there, any of it comes back, and clearing it on purpose leaves nothing of it behind.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { write } from './fields.mjs';
import { readable } from './harness/sealed.mjs';
import { logged } from './harness/kept.mjs';
import { stage } from './harness/stage.mjs';
import { withPassport } from './harness/stored.mjs';
import { words } from './harness/words.mjs';
import { arrived, enter, focusOn, go, reach } from './keys.mjs';
import { begin, follow, goTo, headed, openRow, press, save, takeOut } from './verbs.mjs';
import { addMember, addTask } from './writing.mjs';

const say = words('en');
const NUMBERS = ['01632 960 101', '01632 960 202', '01632 960 303', '01632 960 404'];
const osman = { name: 'Dr Osman', role: 'role-gp', phone: NUMBERS[0] };

/** Somebody who has written down their GP and has corrected the number three times. */
async function told(here, wishes) {
  const someone = await here.visitor(wishes);
  const { page } = someone;
  await begin(someone, 'Margaret');
  await addMember(page, osman);
  for (const number of NUMBERS.slice(1)) await correct(page, number);
  return someone;
}

async function correct(page, number) {
  await follow(page, 'edit');
  await write(page, 'field-phone', number);
  await save(page, osman.name);
}

/** The cards of earlier versions, the latest first; the first card is how it stands now. */
function cards(page) {
  return page.getByRole('main').locator('section.card');
}

function bringBack(page) {
  return page.getByRole('main').getByRole('button', { name: say('history-bring-back') });
}

async function openHistory(page) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-settings');
  await headed(page, say('nav-settings'));
  await follow(page, 'history-see');
  await headed(page, say('history-title'));
}

async function clear(page) {
  await openHistory(page);
  await follow(page, 'history-clear-link');
  await headed(page, say('history-clear-title'));
  await press(page, 'history-clear-now');
  const asked = page.getByRole('dialog', { name: say('history-clear-sure-title') });
  await asked.getByRole('button', { name: say('history-clear-yes'), exact: true }).click();
  await headed(page, say('history-title'));
  await page.getByRole('status').filter({ hasText: say('history-cleared') }).waitFor();
}

/** Waits until none of these words is kept anywhere: the second copy follows the first. Gives what is kept by then. */
async function forgotten(page, gone) {
  for (;;) {
    const kept = await readable(page);
    if (!gone.some((word) => kept.includes(word))) return kept;
    await page.evaluate(() => new Promise((next) => { requestAnimationFrame(next); }));
  }
}

describe('the history', () => {
  const here = stage();

  test('a number that was changed three times is seen as it was and as it is, and the first one comes back', async () => {
    const someone = await told(here);
    const { page } = someone;
    await follow(page, 'history-versions');
    await headed(page, say('history-versions'));
    await page.getByText(osman.name, { exact: true }).first().waitFor();
    assert.equal(await cards(page).count(), 4, 'how it stands now, and three earlier versions');
    assert.match(await cards(page).nth(0).innerText(), new RegExp(NUMBERS[3]));
    for (const [at, number] of [[1, NUMBERS[2]], [2, NUMBERS[1]], [3, NUMBERS[0]]]) {
      const text = await cards(page).nth(at).innerText();
      assert.ok(text.includes(number), `${number} as it was`);
      assert.ok(text.includes(NUMBERS[3]), 'beside what is there now');
      assert.ok(text.includes(say('field-phone')) && text.includes(say('history-you')));
      assert.ok(!text.includes(say('field-member-name')), 'what is the same is not told');
    }

    await bringBack(page).last().click();
    await page.getByRole('status').filter({ hasText: say('history-is-back') }).waitFor();
    assert.match(await cards(page).nth(0).innerText(), new RegExp(NUMBERS[0]));
    await page.reload();
    await headed(page, say('history-versions'));
    await cards(page).nth(0).filter({ hasText: NUMBERS[0] }).waitFor();
    assert.equal(await cards(page).count(), 5, 'bringing back is a change like any other');
    assert.equal(await bringBack(page).count(), 3, 'the version that is there already is not offered');

    await bringBack(page).first().click();
    await cards(page).nth(0).filter({ hasText: NUMBERS[3] }).waitFor();
    await page.getByRole('status').filter({ hasText: say('history-is-back') }).waitFor();
    await press(page, 'toast-undo');
    await cards(page).nth(0).filter({ hasText: NUMBERS[0] }).waitFor();
    await someone.leave();
  });

  test('a record that reads as it always did offers no earlier versions', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, osman);
    assert.equal(await page.getByRole('link', { name: say('history-versions') }).count(), 0);
    await correct(page, NUMBERS[1]);
    await page.getByRole('link', { name: say('history-versions') }).waitFor();
    await someone.leave();
  });

  test('what was taken out is found in the history and brought back, with what pointed to it', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, osman);
    await addTask(page, { area: 'area-results', lead: osman.name });
    await goTo(page, 'nav-team');
    await openRow(page, osman.name);
    await headed(page, osman.name);
    await takeOut(page);
    await page.getByRole('status').filter({ hasText: say('toast-removed') }).waitFor();

    await openHistory(page);
    const gone = page.getByRole('main').getByRole('link', { name: osman.name }).first();
    assert.match(await gone.innerText(), new RegExp(say('history-taken-out')));
    await gone.click();
    await headed(page, say('history-versions'));
    await page.getByRole('heading', { name: say('history-now-gone') }).waitFor();
    assert.ok((await cards(page).nth(1).innerText()).includes(NUMBERS[0]), 'all of it is told');
    await bringBack(page).click();
    await page.getByRole('heading', { name: say('history-now'), exact: true }).waitFor();
    await page.getByRole('status').filter({ hasText: say('history-is-back') }).waitFor();
    await goTo(page, 'nav-team');
    await openRow(page, say('area-results'));
    await page.getByRole('link', { name: osman.name }).first().waitFor();
    await someone.leave();
  });

  test('clearing takes two taps, leaves what is there now and nothing else, and cannot be undone', async () => {
    const someone = await told(here);
    const { page } = someone;
    await addMember(page, { name: 'Nurse Bell', role: 'role-contact-nurse', phone: '01632 960 909' });
    await takeOut(page);
    await page.getByRole('status').filter({ hasText: say('toast-removed') }).waitFor();
    const before = await readable(page);
    for (const word of [...NUMBERS, 'Nurse Bell']) assert.ok(before.includes(word), `${word} is kept`);

    await clear(page);
    assert.equal(await logged(page), 1);
    await page.reload();
    await headed(page, say('history-title'));
    await page.getByText(say('history-none-title')).waitFor();
    assert.equal(await page.getByRole('link', { name: say('history-clear-link') }).count(), 0);
    const after = await forgotten(page, [...NUMBERS.slice(0, 3), 'Nurse Bell']);
    for (const word of [NUMBERS[3], osman.name, 'Margaret']) assert.ok(after.includes(word), `${word} has stayed`);

    await goTo(page, 'nav-today');
    await follow(page, 'nav-settings');
    assert.equal(await page.getByRole('button', { name: say('settings-undo-now') }).isDisabled(), true);
    await goTo(page, 'nav-team');
    await openRow(page, osman.name);
    await correct(page, NUMBERS[0]);
    await page.reload();
    await headed(page, osman.name);
    await page.getByRole('link', { name: say('history-versions') }).waitFor();
    await someone.leave();
  });

  test('saying no to the question keeps all of it', async () => {
    const someone = await told(here);
    const { page } = someone;
    const entries = await logged(page);
    await openHistory(page);
    await follow(page, 'history-clear-link');
    await headed(page, say('history-clear-title'));
    await press(page, 'history-clear-now');
    const asked = page.getByRole('dialog', { name: say('history-clear-sure-title') });
    await asked.getByRole('button', { name: say('history-clear-no'), exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    assert.equal(await logged(page), entries);
    await someone.leave();
  });

  test('another tab goes on with what is left, and what is written there is kept', async () => {
    const someone = await told(here);
    const { page, context } = someone;
    const other = await context.newPage();
    await other.goto(`${someone.address}#/team`);
    await headed(other, say('nav-team'));
    await clear(page);
    await openRow(other, osman.name);
    await headed(other, osman.name);
    await other.getByRole('link', { name: say('history-versions') }).waitFor({ state: 'detached' });
    await correct(other, NUMBERS[1]);
    await other.close();
    await page.reload();
    await goTo(page, 'nav-team');
    await openRow(page, osman.name);
    await follow(page, 'history-versions');
    await cards(page).nth(0).filter({ hasText: NUMBERS[1] }).waitFor();
    assert.equal(await cards(page).count(), 2);
    await someone.leave();
  });

  test('the latest changes come first, and earlier ones on demand', async () => {
    const someone = await withPassport(await here.visitor(), manyChanges(61));
    const { page } = someone;
    await openHistory(page);
    const rows = page.getByRole('main').getByRole('listitem');
    assert.equal(await rows.count(), 50);
    assert.ok((await rows.first().innerText()).startsWith('Allergy 61'));
    await press(page, 'history-show-earlier');
    await rows.nth(60).waitFor();
    assert.equal(await rows.count(), 61);
    assert.ok((await rows.nth(60).innerText()).startsWith('Allergy 1\n'));
    await page.waitForFunction(() => document.activeElement?.id === 'change-50');
    assert.equal(await page.getByRole('button', { name: say('history-show-earlier') }).count(), 0);
    await someone.leave();
  });

  test('with the keyboard alone, an earlier version is brought back and the history is cleared', async () => {
    const someone = await told(here);
    const { page } = someone;
    await enter(page, 'link', 'history-versions');
    await arrived(page, say('history-versions'));
    await reach(page, bringBack(page));
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: say('history-is-back') }).waitFor();
    await focusOn(page, page.getByRole('heading', { level: 1 }));
    await go(page, 'nav-today');
    await enter(page, 'link', 'nav-settings');
    await arrived(page, say('nav-settings'));
    await enter(page, 'link', 'history-see');
    await arrived(page, say('history-title'));
    await enter(page, 'link', 'history-clear-link');
    await arrived(page, say('history-clear-title'));
    await enter(page, 'button', 'history-clear-now');
    const asked = page.getByRole('dialog', { name: say('history-clear-sure-title') });
    await focusOn(page, asked.getByRole('button', { name: say('history-clear-no'), exact: true }));
    await page.keyboard.press('Shift+Tab');
    await focusOn(page, asked.getByRole('button', { name: say('history-clear-yes'), exact: true }));
    await page.keyboard.press('Enter');
    await arrived(page, say('history-title'));
    await page.getByText(say('history-none-title')).waitFor();
    await someone.leave();
  });
});

/** A log in which so many allergies were written down, a day apart. */
function manyChanges(count) {
  const days = (back) => Date.now() - back * 86_400_000;
  const begun = { at: days(count + 1), do: [{ is: 'patient', called: 'Margaret' }] };
  const later = Array.from({ length: count }, (_, at) => ({
    at: days(count - at),
    do: [{ is: 'allergy', id: (at + 1).toString(16), to: `Allergy ${at + 1}`, share: 1 }],
  }));
  return [begun, ...later].map((entry) => JSON.stringify(entry));
}
