// What a browser remembers by itself lies where no lock reaches: what was typed into fields, and the titles of pages. Neither says
// anything that somebody has written.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyPlace } from './harness/places.mjs';
import { stage } from './harness/stage.mjs';
import { begin, goTo, openRow } from './verbs.mjs';
import { addMember } from './writing.mjs';

describe('what a browser remembers by itself', () => {
  const here = stage();

  test('no field on any page is one that it keeps for the next time', async () => {
    const someone = await here.visitor();
    const kept = [];
    await everyPlace(someone, async (name) => {
      const fields = await someone.page.evaluate(() => [...document.querySelectorAll('input, textarea')]
        .filter((field) => !['checkbox', 'radio', 'file', 'password', 'range'].includes(field.type) && field.name !== 'username')
        .filter((field) => field.autocomplete !== 'off' || field.form?.autocomplete !== 'off')
        .map((field) => field.id));
      kept.push(...fields.map((id) => `${name}: ${id}`));
    });
    assert.deepEqual(kept, []);
    await someone.leave();
  });

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
