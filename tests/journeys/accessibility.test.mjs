// No page breaks WCAG 2.2 A or AA as far as a machine can tell: every kind of page, each language, light and dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { everyPlace } from './harness/places.mjs';
import { stage } from './harness/stage.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Only these look at colour; all others would find the same in the dark.
const COLOUR = ['color-contrast', 'link-in-text-block'];

describe('accessibility', () => {
  const here = stage();

  for (const [language, locale] of [['English', 'en-GB'], ['Norwegian', 'nb-NO'], ['Danish', 'da-DK']]) {
    test(`no page in ${language} breaks a rule, in the light or in the dark`, async () => {
      const found = [];
      const places = await look({ locale }, async (page, name) => {
        await page.emulateMedia({ colorScheme: 'light' });
        found.push(...(await broken(page, { type: 'tag', values: TAGS })).map((rule) => `${name}: ${rule}`));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await broken(page, { type: 'rule', values: COLOUR })).map((rule) => `${name}, dark: ${rule}`));
      });
      assert.deepEqual(found, []);
      assert.ok(places > 100, `only ${places} pages were seen`);
    });
  }

  test('more contrast, for those who ask for it, is enough everywhere', async () => {
    const found = [];
    await look({ contrast: 'more' }, async (page, name) => {
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const rules = await broken(page, { type: 'rule', values: ['color-contrast-enhanced'] });
        found.push(...rules.map((rule) => `${name}, ${colorScheme}: ${rule}`));
      }
    });
    assert.deepEqual(found, []);
  });

  /** Looks at every kind of page on a phone, and says how many there were. */
  async function look(wishes, at) {
    const someone = await here.visitor({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, ...wishes });
    let places = 0;
    await everyPlace(someone, async (name) => {
      places += 1;
      await at(someone.page, name);
    });
    await someone.leave();
    return places;
  }
});

/** The rules that the page breaks, each with the first element that does. */
async function broken(page, runOnly) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const run = async (where, which) => (await globalThis.axe.run(where, { runOnly: which, resultTypes: ['violations'] })).violations;
    // What happens to lie half below a bar that stays in sight is looked at again where a person would scroll it to.
    const isBrokenInSight = async ({ target }, id) => {
      const element = document.querySelector(target.join(' '));
      element.scrollIntoView({ block: 'center' });
      const again = await run(element, { type: 'rule', values: [id] });
      scrollTo(0, 0);
      return again.length > 0;
    };
    const found = [];
    for (const { id, nodes } of await run(document, only)) {
      for (const node of nodes) {
        if (id === 'target-size' && !(await isBrokenInSight(node, id))) continue;
        found.push(`${id} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`);
        break;
      }
    }
    return found;
  }, runOnly);
}
