// What is new to a reader since they last read about a patient: remembered on their device if they say so, and nowhere else. And the text
// for a record, in the language of the record.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { choose, write } from './fields.mjs';
import { linkFor, unfolded, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { margaret } from './passports/margaret.mjs';
import { begin, field, follow, openRow, press, save } from './verbs.mjs';
import { addMedicine, addTask, fill, writeAboutMe } from './writing.mjs';

const say = words('en');
const KEPT = 'red-thread.seen';
const DAY_MS = 24 * 3600 * 1000;

describe('what is new to a reader', () => {
  const here = stage();
  let patient;
  let reader;

  before(async () => {
    patient = await here.visitor();
    await begin(patient, margaret.name);
    await writeAboutMe(patient.page, { matters: 'My garden', born: '1951-04-02', fullName: 'Margaret Ashworth' });
    await fill(patient.page, { members: margaret.members, tasks: margaret.tasks.slice(0, 3) });
    await addMedicine(patient.page, { name: 'Paracetamol', dose: '1 g' });
    reader = await here.visitor();
  });

  after(async () => {
    await reader.leave();
    await patient.leave();
  });

  test('is nothing, and kept nowhere, until the reader asks for it', async () => {
    const { page } = reader;
    await read(page, await linkFor(patient, 'gp'));
    assert.equal(await remembered(page), null);
    await openChoice(page);
    const choice = page.locator('#news-remember');
    assert.equal(await choice.isChecked(), false);
    await choice.focus();
    await page.keyboard.press('Space');
    await page.getByText(say('read-forgets-but')).waitFor();
    const kept = await remembered(page);
    for (const word of ['margaret', 'ashworth', '1951', 'osman', 'paracetamol', '01632']) {
      assert.ok(!kept.toLowerCase().includes(word), `${word} is not kept`);
    }
    assert.equal(await page.locator('.summary__news').count(), 0, 'there is nothing to compare with yet');
  });

  test('is marked the next time, and still when the page is loaded once more', async () => {
    await visit(patient.page, '#/today');
    await addMedicine(patient.page, { name: 'Morphine', dose: '5 mg' });
    await visit(patient.page, '#/team');
    await openRow(patient.page, 'Priya Nair');
    await follow(patient.page, 'edit');
    await write(patient.page, 'field-phone', '01632 960 999');
    await save(patient.page);
    await addTask(patient.page, { area: 'area-pain-and-symptoms', lead: 'Dr Osman' });

    const { page } = reader;
    await page.clock.setFixedTime(new Date(Date.now() + DAY_MS));
    const link = await linkFor(patient, 'gp');
    for (const time of ['first', 'second']) {
      await read(page, link);
      await page.getByRole('button', { name: /^3 things are new since you read this yesterday/ }).click();
      const news = await page.locator('#summary__news').innerText();
      for (const name of ['Morphine', 'Priya Nair', say('area-pain-and-symptoms')]) assert.ok(news.includes(name), `${name}, the ${time} time`);
      assert.ok(!news.includes('Paracetamol') && !news.includes('Dr Osman'));
      await unfolded(page);
      assert.match(await item(page, 'medicine', 'Morphine'), /^new/);
      assert.match(await item(page, 'member', 'Priya Nair'), /^changed/);
      assert.match(await item(page, 'medicine', 'Paracetamol'), /^Paracetamol/);
    }
  });

  test('is from a day on, where the reader gives one', async () => {
    const { page } = reader;
    await openChoice(page);
    await (await field(page, 'news-from-label')).fill('2031-01-01');
    await page.getByText(/^Nothing here says that it is from .*2031 or later/).waitFor();
    await (await field(page, 'news-from-label')).fill('');
    await page.getByRole('button', { name: /^3 things are new since/ }).waitFor();
  });

  test('is forgotten when the reader says so', async () => {
    const { page } = reader;
    const tab = await reader.context.newPage();
    await read(tab, page.url());
    await tab.getByText(say('read-forgets-but')).waitFor();
    await page.locator('#news-remember').uncheck();
    await page.getByText(say('read-forgets'), { exact: true }).waitFor();
    await tab.getByText(say('read-forgets'), { exact: true }).waitFor();
    await tab.close();
    assert.equal(await remembered(page), null);
    assert.equal(await page.locator('.summary__news').count(), 0);
  });

  test('cannot be remembered of a patient whom nothing tells from others', async () => {
    const someone = await here.visitor();
    await begin(someone, 'Kari');
    const { page } = reader;
    await read(page, await linkFor(someone, 'gp'));
    await openChoice(page);
    await page.getByText(say('news-unknowable')).waitFor();
    assert.equal(await page.locator('#news-remember').count(), 0);
    await someone.leave();
  });

  test('leaves the text for a record in the language of the record', async () => {
    const { page, context } = reader;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await read(page, await linkFor(patient, 'gp'));
    await choose(page, 'read-copy-language', 'norsk');
    await press(page, 'read-copy');
    await page.getByText(say('read-copied')).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const nb = words('nb');
    assert.ok(text.includes(nb('summary-medicines')) && text.includes(nb('area-results')), text.slice(0, 400));
    assert.ok(!text.includes(say('summary-medicines')));
    assert.equal(await page.locator('html').getAttribute('lang'), 'en', 'the page speaks as before');
  });
});

/** Opens a letter as somebody who comes by its link. */
async function read(page, link) {
  await page.goto('about:blank');
  await page.goto(link);
  await appStands(page);
  await page.getByRole('article').waitFor();
}

async function openChoice(page) {
  await page.locator('summary').filter({ hasText: say('news-title') }).click();
}

function remembered(page) {
  return page.evaluate((place) => localStorage.getItem(place), KEPT);
}

/** What one item of the summary says. */
async function item(page, kind, name) {
  const items = page.locator(`.summary__rest li[data-kind=${kind}]`).filter({ hasText: name });
  return (await items.first().innerText()).trim();
}
