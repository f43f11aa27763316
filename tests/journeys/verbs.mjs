// What a person does and sees on a page, in whichever language the page speaks. Names are keys of `locales/`; things are found by
// role and accessible name only.
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';

/** What the page would say for this key, in its own language. */
export async function said(page, key, values) {
  return words(await page.locator('html').getAttribute('lang'))(key, values);
}

export async function button(page, key, values) {
  return page.getByRole('button', { name: await said(page, key, values), exact: true });
}

export async function press(page, key, values) {
  await (await button(page, key, values)).click();
}

/** Follows the link that is called so; where a page offers it twice, both lead to the same place. */
export async function follow(page, key, values) {
  const name = await said(page, key, values);
  await page.getByRole('link', { name, exact: true }).first().click();
}

/** Goes to one of the main pages, as the bar on every page offers them. */
export async function goTo(page, key) {
  const bar = page.getByRole('navigation', { name: await said(page, 'app-nav') });
  await bar.getByRole('link', { name: await said(page, key), exact: true }).click();
  await headed(page, await said(page, key));
}

/** Opens a record from a list: a row is one link, named after what it shows. */
export async function openRow(page, text) {
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: text }).first().click();
}

/** Waits until the page has this heading. */
export function headed(page, name) {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

export async function field(page, key) {
  return page.getByLabel(await said(page, key), { exact: true });
}

/** The fields of a form that belong together: radio buttons, boxes to tick. */
export async function group(page, key) {
  return page.getByRole('group', { name: await said(page, key), exact: true });
}

/** Waits until the page says that everything is stored. */
export async function saved(page) {
  const text = await said(page, 'saving-saved');
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}

/** Saves the form and waits for the page that it leads to. */
export async function save(page, heading) {
  await press(page, 'form-save');
  if (heading) await headed(page, heading);
  await saved(page);
}

/** First use: a name, and on. */
export async function begin(someone, name) {
  await someone.open();
  await appStands(someone.page);
  await (await field(someone.page, 'welcome-name')).fill(name);
  await press(someone.page, 'welcome-begin');
  await headed(someone.page, await said(someone.page, 'nav-today'));
}

/** Opens the sample passport. */
export async function openSample(someone) {
  await someone.open();
  await appStands(someone.page);
  await press(someone.page, 'welcome-sample-open');
  await headed(someone.page, await said(someone.page, 'nav-today'));
}

/** Takes out the record whose page is open, and says yes when asked. */
export async function takeOut(page) {
  await press(page, 'remove');
  const asked = page.getByRole('dialog', { name: await said(page, 'remove-title') });
  await asked.getByRole('button', { name: await said(page, 'remove-yes'), exact: true }).click();
}

/** Changes the language in the settings. */
export async function speak(page, language) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-settings');
  const name = { en: 'English', nb: /^norsk bokmål$/i, da: /^dansk$/i }[language];
  await page.getByRole('radio', { name }).check();
  await headed(page, words(language)('nav-settings'));
  await saved(page);
}

/** Goes to what an audience will see, before it is shown. */
export async function preview(page, audience) {
  await goTo(page, 'nav-share');
  const name = await said(page, audience);
  await page.getByRole('main').getByRole('link', { name }).click();
  await headed(page, await said(page, 'share-for', { audience: name }));
}

/** Shows the code to an audience, from the preview. */
export async function showCode(page, name) {
  await follow(page, 'share-show-code');
  await page.getByRole('img', { name: await said(page, 'code-label', { name }) }).waitFor();
}

/** The ISO date so many days from today, as the browser's clock has it. */
export function inDays(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
