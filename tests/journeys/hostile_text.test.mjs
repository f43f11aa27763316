// Text is shown as it was written and never runs, wherever it comes from; what looks like a number is dialled only if it is one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { write } from './fields.mjs';
import { linkFor, opened, unfolded } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { begin, follow, goTo, headed, openRow, save } from './verbs.mjs';
import { addConcern, addMember } from './writing.mjs';

const PICTURE = '<img src=x onerror="globalThis.ran = 1">Åse';
const SCRIPT = '</bdi><script>globalThis.ran = 2</script>';
const LINK = 'javascript:globalThis.ran=3';
const REORDERED = 'Ring 22\u202e33\u202c44';

// Made with `red-thread pack`, of a passport that nobody would write: markup, a service code, hidden characters, a number cut short.
const LETTER =
  '#14929911051317147695581150191805403773310943782593555578077430515399496056027455992628661055584775070927783926702898070562434685916994108605751303713696849860608906036811034542734324707385086298666954883878495250396788684271466660271846603893934326938220524905879299399174380593181732395213467';

describe('hostile text', () => {
  const here = stage();

  test('markup, scripts and links in a text are shown as text, to the patient and to the reader', async () => {
    const patient = await here.visitor();
    const { page } = patient;
    await begin(patient, PICTURE);
    await addMember(page, { name: SCRIPT, role: 'role-gp', service: LINK, phone: '01632 960 101' });
    await addConcern(page, { words: SCRIPT });
    await nothingRan(page);
    await goTo(page, 'nav-team');
    await openRow(page, SCRIPT);
    await headed(page, SCRIPT);
    await nothingRan(page);
    const reader = await opened(here, await linkFor(patient, 'gp'));
    await headed(reader.page, PICTURE);
    await unfolded(reader.page);
    const article = reader.page.getByRole('article');
    for (const text of [SCRIPT, LINK]) await article.getByText(text).first().waitFor();
    await nothingRan(reader.page);
    await reader.leave();
    await patient.leave();
  });

  test('what a letter calls a number is dialled only if it is one, and all else in it is text', async () => {
    const reader = await opened(here, here.site.address + LETTER);
    const { page } = reader;
    await headed(page, 'Margaret <b>');
    await unfolded(page);
    const article = page.getByRole('article');
    for (const text of ['*21*01632960101#', '01632 960 1#', 'call 01632 960 104…', '<img src=x onerror="globalThis.ran=1">', '501 mg']) {
      await article.getByText(text, { exact: true }).first().waitFor();
    }
    assert.deepEqual([...new Set(await dials(page))], ['tel:01632960103']);
    assert.equal(await page.locator('a[href^="mailto:"]').count(), 0);
    await nothingRan(page);
    await reader.leave();
  });

  test('characters that reorder a text are gone when it is read, and each text stands apart from its neighbours', async () => {
    const patient = await here.visitor();
    const { page } = patient;
    await begin(patient, 'Margaret');
    await goTo(page, 'nav-raise');
    await follow(page, 'concern-add');
    await write(page, 'field-concern-words', REORDERED);
    await save(page, 'Ring 223344');
    const reader = await opened(here, await linkFor(patient, 'gp'));
    await unfolded(reader.page);
    const shown = reader.page.getByRole('article').getByText('Ring 223344').first();
    await shown.waitFor();
    assert.equal(await shown.evaluate((node) => node.closest('bdi') !== null), true);
    assert.doesNotMatch(await reader.page.content(), /[\u202a-\u202e\u2066-\u2069]/);
    await reader.leave();
    await patient.leave();
  });
});

async function nothingRan(page) {
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.equal(await page.locator('img[src=x], a[href^="javascript"]').count(), 0);
}

function dials(page) {
  return page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
