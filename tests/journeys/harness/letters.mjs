// Letters on their way: the link behind a code, copied as a patient would copy it, and opened in a profile that knows nothing.
import { readFileSync } from 'node:fs';
import { goTo, press, said } from '../verbs.mjs';
import { appStands } from './visitor.mjs';

const VECTORS = new URL('../../../docs/vectors/', import.meta.url);

/** Everybody a code can be made for, by the end of its address. */
export const AUDIENCES = ['gp', 'hospital-team', 'out-of-hours', 'home-care', 'relative', 'everyone'];

/** Goes to a page of the app by its address. The heading has the keyboard once the page stands, and what it shows is there. */
export async function visit(page, href) {
  const [, whom, way] = href.match(/^(#\/share\/.+)\/(code|ways|send|key|moving|paper)$/) ?? [];
  // Nothing is given without its preview, and there is no key without a letter.
  if (way) await visit(page, way === 'key' ? `${whom}/send` : whom);
  await page.evaluate((to) => {
    if (location.hash === to) return;
    document.activeElement?.blur();
    location.hash = to;
  }, href);
  await page.waitForFunction(() => document.activeElement?.id === 'page-title');
  if (['code', 'moving', 'key'].includes(way) || href === '#/night') await page.getByRole('img').first().waitFor();
  if (way === 'send') await page.getByText(await said(page, 'send-ready')).waitFor();
}

/** The link with the code for an audience, or for `person/<id>`. */
export async function linkFor({ page, context }, to) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `#/share/${to}/code`);
  await press(page, 'code-copy');
  await page.getByText(await said(page, 'code-copied')).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The end of the address at which something is shared with each person on the team, by their names. */
export async function peopleToShareWith(page) {
  await goTo(page, 'nav-share');
  const rows = page.getByRole('main').locator('a[href^="#/share/person/"]');
  await page.getByText(await said(page, 'share-one-person'), { exact: true }).click();
  const found = await rows.evaluateAll((links) => links.map((row) => [row.querySelector('bdi').textContent, row.getAttribute('href')]));
  return Object.fromEntries(found.map(([name, href]) => [name, href.replace('#/share/', '')]));
}

/** Opens a link in a fresh profile that is set to English. Whoever gets the reader lets it leave. */
export async function opened(here, link) {
  const reader = await here.visitor({ locale: 'en-GB' });
  await reader.page.goto(link);
  await appStands(reader.page);
  return reader;
}

/** Unfolds all that a reader's page has folded. */
export async function unfolded(page) {
  await page.getByRole('article').waitFor();
  const folded = page.getByRole('article').locator('[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Everything that somebody who opens this link can get to see, also in what is folded away or only for screen readers. */
export async function readBy(here, link) {
  const reader = await opened(here, link);
  await reader.page.getByRole('article').waitFor();
  const whole = await reader.page.evaluate(() => document.documentElement.outerHTML + document.documentElement.textContent);
  await reader.leave();
  return whole;
}

/** The link of a frozen letter. */
export function letter(name) {
  return readFileSync(new URL(`${name}.txt`, VECTORS), 'utf8').match(/#1\d+/)[0];
}
