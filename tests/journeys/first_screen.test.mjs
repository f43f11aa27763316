// What a clinician asks first is answered on the first screen of a phone, without scrolling and without a tap.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkFor, unfolded } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { margaret } from './passports/margaret.mjs';
import { begin, openSample, said } from './verbs.mjs';
import { fill } from './writing.mjs';

const PHONE = { width: 360, height: 740 };
const WARD = { width: 1280, height: 800 };

describe('the first screen of a reader', () => {
  const here = stage();

  for (const [language, locale] of [['English', 'en-GB'], ['Norwegian', 'nb-NO'], ['Danish', 'da-DK']]) {
    test(`in ${language} it says who this is, what matters, what is needed from me, what is next and whom to call`, async () => {
      const reader = await readsSample(here, { locale, viewport: PHONE });
      const { page } = reader;
      const needed = await part(page, 'summary-needed');
      const answers = {
        'who is this': page.getByRole('heading', { level: 1 }),
        'what matters to them': page.getByText(await said(page, 'about-matters')).locator('..'),
        'what do you need from me': needed,
        'what is next': await part(page, 'summary-next'),
        'whom do I call': page.getByRole('link', { name: (await said(page, 'summary-call', { name: '' })).split(' ')[0] }).first(),
      };
      for (const [question, answer] of Object.entries(answers)) {
        const box = await answer.boundingBox();
        assert.ok(box.y >= 0 && box.y + box.height <= PHONE.height, `${question}: ${Math.round(box.y)} to ${Math.round(box.y + box.height)}`);
        assert.ok(box.x >= 0 && box.x + box.width <= PHONE.width, question);
      }
      assert.equal(await page.evaluate(() => scrollY), 0);
      const asked = await needed.getByRole('listitem').filter({ visible: true }).allInnerTexts();
      assert.ok(asked.length >= 5, asked.join());
      assert.equal(await page.getByRole('link', { name: await page.getByRole('heading', { level: 1 }).innerText() }).count(), 0);
      await reader.leave();
    });
  }

  test('all of a typical passport takes no more than a screen and a half', async () => {
    const patient = await here.visitor({ viewport: PHONE });
    await begin(patient, margaret.name);
    await fill(patient.page, margaret);
    for (const audience of ['gp', 'hospital-team', 'home-care', 'relative']) {
      const reader = await here.visitor({ viewport: PHONE });
      await reader.page.goto(await linkFor(patient, audience));
      const { y, height } = await reader.page.getByRole('article').boundingBox();
      assert.ok(y + height <= 1.5 * PHONE.height, `${audience}: ${Math.round(y + height)}`);
      await reader.leave();
    }
    await patient.leave();
  });

  test('what nobody holds and what must not be given are said without a tap, the rest by its headings', async () => {
    const reader = await readsSample(here, { viewport: PHONE });
    const { page } = reader;
    for (const key of ['summary-unheld', 'summary-allergies']) assert.ok(await (await part(page, key)).isVisible(), key);
    const medicines = page.getByRole('button', { name: await said(page, 'summary-medicines'), exact: true });
    assert.equal(await medicines.getAttribute('aria-expanded'), 'false');
    const folded = page.getByText('Paracetamol', { exact: true });
    assert.equal(await folded.isVisible(), false);
    await medicines.press('Enter');
    assert.equal(await folded.isVisible(), true);
    await reader.leave();
  });

  test('paper has what the screen had folded', async () => {
    const reader = await readsSample(here, { viewport: PHONE });
    const { page } = reader;
    await page.emulateMedia({ media: 'print' });
    for (const text of ['Paracetamol', 'Wishes']) assert.ok(await page.getByText(text, { exact: true }).first().isVisible(), text);
    // On paper there are boxes to tick beside it, which stand on no screen, and no way to answer by a tap.
    await page.evaluate(() => document.querySelectorAll('.boxes, .summary__ask button').forEach((other) => other.remove()));
    const printed = await page.getByRole('article').innerText();
    await page.emulateMedia({ media: 'screen' });
    await unfolded(page);
    const shown = await page.getByRole('article').innerText();
    assert.deepEqual(wordsOf(printed), wordsOf(shown));
    await reader.leave();
  });

  test('on the computer of a ward the rest stands beside what is asked first', async () => {
    const reader = await readsSample(here, { viewport: WARD });
    const { page } = reader;
    const [needed, unheld] = [await (await part(page, 'summary-needed')).boundingBox(), await (await part(page, 'summary-unheld')).boundingBox()];
    assert.ok(unheld.x > needed.x + needed.width && unheld.y < needed.y + needed.height);
    assert.ok(needed.y + needed.height <= WARD.height);
    await reader.leave();
  });
});

/** A GP who opens the code of the sample in a profile of their own, and keeps it as it comes. */
async function readsSample(here, settings) {
  const patient = await here.visitor(settings);
  await openSample(patient);
  const link = await linkFor(patient, 'gp');
  await patient.leave();
  const reader = await here.visitor(settings);
  await reader.page.goto(link);
  await reader.page.getByRole('article').waitFor();
  return reader;
}

/** The part of the page under this heading. */
async function part(page, key) {
  const heading = page.getByRole('heading', { level: 2, name: await said(page, key), exact: true }).first();
  return page.locator('section').filter({ has: heading }).first();
}

function wordsOf(text) {
  return text.split(/\s+/).filter((word) => word !== '');
}
