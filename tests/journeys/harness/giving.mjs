// A letter given by another way than the one code, and taken in by another way than its link: as a patient and a reader do it.
import { field, follow, headed, press, said } from '../verbs.mjs';
import { visit } from './letters.mjs';
import { appStands } from './visitor.mjs';

/** The link of a letter with everything for an audience, copied. The page that offers it is open then. */
export async function sentLink({ page, context }, to) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `#/share/${to}/send`);
  return copied(page, 'send-copy-link');
}

/** Presses the button that copies, and gives what is on the clipboard then. */
export async function copied(page, key) {
  await press(page, key);
  await page.getByText(await said(page, 'code-copied')).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The file that this button saves, a letter where none is named: its `name` and its `buffer`, as an upload takes them. */
export async function savedFile(page, key = 'send-file') {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, key)]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: Buffer.concat(parts) };
}

/** Turns the lock of what is given on or off. */
export async function setLock(page, key, on) {
  await page.getByRole('checkbox', { name: await said(page, key), exact: true }).setChecked(on);
}

/** Goes to the page of the key and gives the key as it stands there. */
export async function shownKey(page) {
  await follow(page, 'send-show-key');
  await headed(page, await said(page, 'key-title'));
  const spelled = page.getByRole('img', { name: new RegExp(`^${await said(page, 'key-title')}: `) });
  return (await spelled.innerText()).replace(/\s+/g, ' ').trim();
}

/** Types a key into the question for it, and answers it. */
export async function tryKey(page, typed) {
  await (await field(page, 'unlock-label')).fill(typed);
  await press(page, 'unlock-open');
}

/** Opens the page that reads codes in a profile of its own. */
export async function atScan(someone) {
  await someone.open('#/scan');
  await appStands(someone.page);
  await headed(someone.page, await said(someone.page, 'scan-title'));
  return someone;
}

/** Picks a picture or a file on the page that reads codes. */
export async function pickFile(page, file) {
  await (await field(page, 'scan-file')).setInputFiles(file);
}

/** Pastes a text on the page that reads codes, and has it opened. */
export async function paste(page, text) {
  await (await field(page, 'scan-paste')).fill(text);
  await press(page, 'scan-paste-open');
}

/** A picture as an upload takes it. */
export function photo(png) {
  return { name: 'photo.png', mimeType: 'image/png', buffer: png };
}

/** Everything on a page, also what is folded away, in attributes, or only for screen readers. */
export function everything(page) {
  return page.evaluate(() => document.documentElement.outerHTML + document.documentElement.textContent);
}
