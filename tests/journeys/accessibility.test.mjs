// One walk past every kind of page, looked at for several promises at once: a walk takes minutes. The other languages are walked through
// narrow and with large text, in `narrow`, and looked at for the same rules there.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everyPlace } from './harness/places.mjs';
import { contrastLacking, rulesBroken } from './harness/rules.mjs';
import { stage } from './harness/stage.mjs';

describe('every page', () => {
  const here = stage();

  test('keeps the rules of accessibility, has more contrast where it is asked for, and no field that a browser remembers', async (t) => {
    const someone = await here.visitor({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
    const { page } = someone;
    const found = { rules: [], contrast: [], remembered: [] };
    let places = 0;
    await everyPlace(someone, async (name) => {
      places += 1;
      const note = (list, all) => list.push(...all.map((one) => `${name}: ${one}`));
      note(found.remembered, await page.evaluate(rememberedFields));
      note(found.rules, await rulesBroken(page));
      note(found.contrast, await contrastLacking(page));
    });
    assert.ok(places > 100, `only ${places} pages were seen`);
    await t.test('no page breaks a rule, in the light or in the dark', () => assert.deepEqual(found.rules, []));
    await t.test('more contrast is enough everywhere, in the light and in the dark', () => assert.deepEqual(found.contrast, []));
    await t.test('no field on any page is one that a browser keeps for the next time', () => assert.deepEqual(found.remembered, []));
    await someone.leave();
  });
});

/** Fields of which a browser would keep what was typed, where no lock reaches. Runs in the page. */
function rememberedFields() {
  return [...document.querySelectorAll('input, textarea')]
    .filter((field) => !['checkbox', 'radio', 'file', 'password', 'range'].includes(field.type) && field.name !== 'username')
    .filter((field) => field.autocomplete !== 'off' || field.form?.autocomplete !== 'off')
    .map((field) => field.id);
}
