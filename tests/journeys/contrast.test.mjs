// More contrast, for those who ask their device for it: every kind of page, light and dark.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { broken } from './harness/axe.mjs';
import { everyPlace } from './harness/places.mjs';
import { stage } from './harness/stage.mjs';

describe('more contrast', () => {
  const here = stage();

  test('it is enough everywhere, in the light and in the dark', async () => {
    const someone = await here.visitor({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, contrast: 'more' });
    const { page } = someone;
    const found = [];
    await everyPlace(someone, async (name) => {
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const rules = await broken(page, { type: 'rule', values: ['color-contrast-enhanced'] });
        found.push(...rules.map((rule) => `${name}, ${colorScheme}: ${rule}`));
      }
    });
    assert.deepEqual(found, []);
    await someone.leave();
  });
});
