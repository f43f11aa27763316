// What a browser remembers by itself lies where no lock reaches: what was typed into fields, for which
// every page is looked through in `accessibility`, and the titles of pages. They say nothing that somebody has written.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stage } from './harness/stage.mjs';
import { begin, goTo, openRow } from './verbs.mjs';
import { addMember } from './writing.mjs';

describe('what a browser remembers by itself', () => {
  const here = stage();

  test('no title of a page says what somebody has written', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101' });
    await goTo(page, 'nav-team');
    await openRow(page, 'Dr Osman');
    await page.getByRole('heading', { level: 1, name: 'Dr Osman' }).waitFor();
    assert.equal(await page.title(), 'Red Thread');
    await someone.leave();
  });
});
