// The checklist, answered with the keyboard alone: Tab, Enter, the space bar and the arrows. Only what troubles is kept.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stage } from './harness/stage.mjs';
import { arrived, choose, enter, go, reach } from './keys.mjs';
import { begin, group, inDays, said, saved } from './verbs.mjs';
import { addAppointment } from './writing.mjs';

const LANGUAGES = [['English', 'en-GB'], ['Norwegian', 'nb-NO']];
const COUNTS = { en: ['Nothing answered today.', 'One answered today.'], nb: ['Ingen svar i dag.', 'Ett svar i dag.'] };
const DAY_MS = 86_400_000;

describe('the checklist, with the keyboard alone', () => {
  const here = stage();

  for (const [language, locale] of LANGUAGES) {
    test(`it is answered in ${language}, and only what troubles is kept`, async () => {
      const someone = await here.visitor({ locale });
      const { page } = someone;
      await begin(someone, 'Margaret');
      await addAppointment(page, { kind: 'appointment-kind-visit', precision: 'precision-day', day: inDays(3) });
      await opened(page);
      await counted(page, 0);
      await answer(page, 'concern-item-pain', 7);
      await counted(page, 1);
      await answer(page, 'concern-item-sleep', 3);
      await answer(page, 'concern-item-worry', 10);
      await counted(page, 3);
      await open(page, 'concern-item-appetite');
      await reach(page, (await group(page, 'field-level')).getByRole('radio', { name: '0', exact: true }));
      await page.keyboard.press('Space');
      await hasTheKeyboard(page, 'concern-item-appetite');
      assert.equal(await page.getByRole('button', { expanded: true }).count(), 0, 'what does not trouble is closed again');
      await open(page, 'concern-item-intimacy');
      await enter(page, 'button', 'checklist-talk-only');
      await page.getByText(await said(page, 'concern-spoken-only')).waitFor();
      await open(page, 'concern-item-money');
      await enter(page, 'button', 'checklist-not-now');
      await hasTheKeyboard(page, 'concern-item-money');
      assert.equal(await page.getByRole('button', { expanded: true }).count(), 0, 'not now closes it');

      await open(page, 'concern-item-pain');
      await reach(page, await raising(page));
      await page.keyboard.press('Enter');
      await page.getByText(await said(page, 'checklist-is-raised')).waitFor();
      await counted(page, 3);

      await enter(page, 'link', 'checklist-done');
      await arrived(page, await said(page, 'nav-raise'));
      const rows = await page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts();
      const kept = ['pain', 'sleep', 'worry', 'intimacy'];
      assert.equal(rows.length, kept.length, `a nought and what was left make no concern:\n${rows.join('\n')}`);
      for (const item of kept) {
        const name = await said(page, `concern-item-${item}`);
        assert.ok(rows.some((row) => row.includes(name)), `${name} is missing`);
      }
      await go(page, 'nav-today');
      const atTheVisit = [await said(page, 'concern-item-pain'), await said(page, 'level-says', { level: 7 })].join(' ');
      await page.getByRole('link', { name: atTheVisit }).waitFor();
      await someone.leave();
    });
  }

  test('what is opened and answered never loses the keyboard', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addAppointment(page, { kind: 'appointment-kind-visit', precision: 'precision-day', day: inDays(3) });
    await opened(page);
    await answer(page, 'concern-item-pain', 2);
    await staysNear(page, 'concern-item-pain');
    await enter(page, 'button', 'checklist-talk-only');
    await page.getByText(await said(page, 'concern-spoken-only')).waitFor();
    await staysNear(page, 'concern-item-pain');
    await reach(page, await raising(page));
    await page.keyboard.press('Enter');
    await page.getByText(await said(page, 'checklist-is-raised')).waitFor();
    await staysNear(page, 'concern-item-pain');
    await someone.leave();
  });

  test('answers of several days become a picture, and a table that reads the same', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    const today = new Date();
    const days = [[14, 8], [7, 5], [0, 2]];
    for (const [ago, level] of days) {
      await page.clock.setFixedTime(new Date(today.getTime() - ago * DAY_MS));
      if (ago === 14) await begin(someone, 'Margaret');
      else await page.reload();
      await opened(page);
      await answer(page, 'concern-item-tiredness', level);
      await saved(page);
    }
    await enter(page, 'link', 'checklist-more');
    await arrived(page, await said(page, 'concern-item-tiredness'));
    const picture = page.getByRole('img', { name: /^3 answers over time/ });
    await picture.waitFor();
    const places = (dots) => dots.map((dot) => ['cx', 'cy'].map((name) => parseFloat(dot.getAttribute(name))));
    const drawn = await picture.locator('circle').evaluateAll(places);
    assert.deepEqual(drawn.map(([, down]) => down), [20, 50, 80], 'the more it troubles, the higher it stands');
    const [first, second, third] = drawn.map(([across]) => across);
    assert.ok(first < second && second < third, 'days go from left to right');
    await reach(page, page.getByText(await said(page, 'over-time-table'), { exact: true }));
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: /^3 answers over time/ });
    assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), [
      await said(page, 'over-time-when'), await said(page, 'over-time-level'),
    ]);
    const levels = await table.getByRole('cell').allInnerTexts();
    for (const [at, [, level]] of days.entries()) assert.ok(levels[at].includes(String(level)), levels[at]);
    await someone.leave();
  });
});

/** Goes to the checklist, as the page of what to raise offers it. */
async function opened(page) {
  await go(page, 'nav-raise');
  await enter(page, 'link', 'raise-from-checklist');
  await arrived(page, await said(page, 'checklist-title'));
}

/** The button of an item. An answer stands after its name. */
async function chip(page, item) {
  const name = (await said(page, item)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) });
}

async function open(page, item) {
  const target = await chip(page, item);
  await reach(page, target);
  if ((await target.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
  await (await group(page, 'field-level')).waitFor();
}

async function answer(page, item, level) {
  await open(page, item);
  await choose(page, await group(page, 'field-level'), String(level));
  await page.getByRole('button', { name: `${await said(page, item)} ${level}`, exact: true }).waitFor();
}

/** The page says how many were answered today. */
async function counted(page, count) {
  const few = COUNTS[await page.locator('html').getAttribute('lang')][count];
  await page.getByRole('main').getByRole('status').filter({ hasText: few ?? new RegExp(`^${count} `) }).waitFor();
}

/** The button that raises it at the visit, on whichever day that is. */
async function raising(page) {
  const kind = await said(page, 'appointment-kind-visit');
  return page.getByRole('button', { name: await said(page, 'checklist-raise-next', { kind, when: '' }) });
}

async function hasTheKeyboard(page, item) {
  const target = await (await chip(page, item)).elementHandle();
  await page.waitForFunction((wanted) => document.activeElement === wanted, target);
}

/** The keyboard is still on this item or in what it opened. */
async function staysNear(page, item) {
  const target = await chip(page, item);
  const near = await target.evaluate((button) => button.closest('li').contains(document.activeElement));
  assert.equal(near, true, 'the keyboard is not lost');
}
