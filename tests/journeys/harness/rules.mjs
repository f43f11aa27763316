// What every page is looked at for: the rules of WCAG as far as a machine can tell, in the light and in the dark.
import assert from 'node:assert/strict';
import { broken } from './axe.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// Only these look at colour; all others would find the same in the dark.
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** The rules of WCAG 2.2 A and AA that the page breaks. */
export async function rulesBroken(page) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await broken(page, { type: 'tag', values: TAGS });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await broken(page, { type: 'rule', values: COLOUR });
  return [...light, ...dark.map((rule) => `dark: ${rule}`)];
}

/** Where contrast is too low for those who ask their device for more. */
export async function contrastLacking(page) {
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    assert.ok(await page.evaluate(() => matchMedia('(prefers-contrast: more)').matches), 'more is asked for');
    const rules = await broken(page, { type: 'rule', values: ['color-contrast-enhanced'] });
    found.push(...rules.map((rule) => `${colorScheme}: ${rule}`));
  }
  await page.emulateMedia({ contrast: 'no-preference' });
  return found;
}
