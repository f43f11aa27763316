// Every kind of page there is, one after the other, for journeys that hold each of them to one rule.
import { readFileSync } from 'node:fs';
import { headed, openSample, press, said } from '../verbs.mjs';
import { appStands } from './visitor.mjs';

const VECTORS = new URL('../../../docs/vectors/', import.meta.url);

/**
 * Takes somebody in a fresh profile through every kind of page and calls `look(name)` on each: first use, every page of the
 * sample, forms that lack something, the question before taking out, reading, refused, failed. What can be unfolded is.
 */
export async function everyPlace(someone, look) {
  const { page } = someone;
  const seen = async (name) => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    await look(name);
  };
  await beginnings(someone, seen);
  await throughout(page, seen);
  await asked(page, seen);
  await letters(someone, seen);
  await failing(someone, seen);
}

async function beginnings(someone, seen) {
  const { page } = someone;
  await someone.open();
  await appStands(page);
  await headed(page, await said(page, 'welcome-title'));
  await seen('welcome');
  await press(page, 'welcome-begin');
  await page.getByText(await said(page, 'problem-name-missing')).first().waitFor();
  await seen('welcome without a name');
  await openSample(someone);
}

/** Follows every link, one of each kind: a task is like any other task. */
async function throughout(page, seen) {
  const waiting = ['#/today'];
  const kinds = new Set(waiting.map(kindOf));
  while (waiting.length > 0) {
    const href = waiting.shift();
    await visit(page, href);
    await seen(href);
    for (const found of await links(page)) {
      if (kinds.has(kindOf(found))) continue;
      kinds.add(kindOf(found));
      waiting.push(found);
    }
  }
}

function kindOf(href) {
  return href.replace(/\/[0-9a-f]+(?=\/|$)/g, '/:id').replace(/^#\/share\/[^/]+/, '#/share/:audience');
}

function links(page) {
  return page.evaluate(() => [...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href')));
}

/** Goes to a page of the app by its address. The heading has the keyboard once the page stands. */
export async function visit(page, href) {
  // There is no code without its preview.
  if (href.endsWith('/code')) await visit(page, href.slice(0, -'/code'.length));
  await page.evaluate((to) => {
    if (location.hash === to) return;
    document.activeElement?.blur();
    location.hash = to;
  }, href);
  await page.waitForFunction(() => document.activeElement?.id === 'page-title');
  if (href.endsWith('/code')) await page.getByRole('img').first().waitFor();
}

async function asked(page, seen) {
  await visit(page, '#/appointment/new');
  await press(page, 'form-save');
  await page.getByRole('alert').waitFor();
  await seen('a form that lacks something');
  await press(page, 'form-discard');
  await headed(page, await said(page, 'nav-calendar'));
  await visit(page, '#/task/1');
  await press(page, 'remove');
  await page.getByRole('dialog').waitFor();
  await seen('the question before taking out');
  await press(page, 'remove-yes');
  await page.getByRole('status').filter({ hasText: await said(page, 'toast-removed') }).waitFor();
  await seen('a page with a short message');
  await visit(page, '#/task/999');
  await seen('a record that is gone');
}

async function letters(someone, seen) {
  const { page } = someone;
  const link = await linkFor(someone, 'hospital-team');
  await page.goto(link);
  await page.getByRole('article').waitFor();
  await seen('reading');
  const role = page.getByLabel(await said(page, 'read-role'));
  for (const choice of ['role-contact-nurse', null]) {
    const name = await said(page, choice ?? 'read-role-none');
    await role.selectOption({ label: name });
    await seen(`reading as ${choice ?? 'nobody in particular'}`);
  }
  await page.goto(`${someone.address}#1234`);
  await headed(page, await said(page, 'refused-damaged'));
  await seen('a letter that is refused');
}

/** The link with the code for an audience, copied as a person would. */
async function linkFor({ page, context }, audience) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `#/share/${audience}/code`);
  await press(page, 'code-copy');
  await page.getByText(await said(page, 'code-copied')).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function failing(someone, seen) {
  const { page } = someone;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(`${someone.address}?again`);
  await headed(page, await said(page, 'failed-title'));
  await seen('a store that cannot be opened');
}

/** The link of a frozen letter. */
export function letter(name) {
  return readFileSync(new URL(`${name}.txt`, VECTORS), 'utf8').match(/#1\d+/)[0];
}
