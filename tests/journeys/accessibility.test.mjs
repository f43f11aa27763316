// No page breaks WCAG 2.2 A or AA as far as a machine can tell: every kind of page, each language, light and dark.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { broken } from './harness/axe.mjs';
import { everyPlace } from './harness/places.mjs';
import { stage } from './harness/stage.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Only these look at colour; all others would find the same in the dark.
const COLOUR = ['color-contrast', 'link-in-text-block'];
const PHONE = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 } };

describe('accessibility', () => {
  const here = stage();

  for (const [language, locale] of [['English', 'en-GB'], ['Norwegian', 'nb-NO'], ['Danish', 'da-DK']]) {
    test(`no page in ${language} breaks a rule, in the light or in the dark`, async () => {
      const someone = await here.visitor({ ...PHONE, locale });
      const { page } = someone;
      const found = [];
      let places = 0;
      await everyPlace(someone, async (name) => {
        places += 1;
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await broken(page, { type: 'tag', values: TAGS })).map((rule) => `${name}: ${rule}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await broken(page, { type: 'rule', values: COLOUR })).map((rule) => `${name}, dark: ${rule}`));
      });
      assert.deepEqual(found, []);
      assert.ok(places > 100, `only ${places} pages were seen`);
      await someone.leave();
    });
  }
});
