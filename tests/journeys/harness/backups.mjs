// Backups as a patient makes them and brings them back, and files that no honest patient has.
import { tagged } from './seal.mjs';
import { entriesOf } from './sealed.mjs';
import { appStands } from './visitor.mjs';
import { field, follow, headed, press, said } from '../verbs.mjs';
import { visit } from './letters.mjs';

/** What is in front of the letter in a file, and in front of its version. */
const FILE_HEAD = 8;
const TAG = 6;

/** Makes a backup as far as the page with its words, and gives the words. */
export async function shownWords(page) {
  await visit(page, '#/backup');
  await press(page, 'backup-make');
  const list = page.getByRole('main').getByRole('list', { name: await said(page, 'backup-words-label') });
  await list.waitFor();
  return (await list.getByRole('listitem').allInnerTexts()).join(' ');
}

/** Makes a backup: its `words` and its `file`, as an upload takes it. The page with the file is open then. */
export async function backup(page) {
  const words = await shownWords(page);
  await press(page, 'backup-words-done');
  await headed(page, await said(page, 'backup-file-title'));
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'backup-file-save')]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  await page.getByText(await said(page, 'backup-file-saved')).waitFor();
  return { words, file: upload(Buffer.concat(parts), download.suggestedFilename()) };
}

function upload(buffer, name = 'backup.redthread') {
  return { name, mimeType: 'application/octet-stream', buffer };
}

/** Opens the page where a backup is brought back. */
export async function atRestore(someone) {
  await someone.open('#/restore');
  await appStands(someone.page);
  await headed(someone.page, await said(someone.page, 'restore-title'));
  return someone;
}

export async function pickBackup(page, file) {
  await (await field(page, 'restore-file')).setInputFiles(file);
}

/** Types words into the question for them, and answers it. */
export async function tryWords(page, typed) {
  await headed(page, await said(page, 'restore-words-title'));
  await (await field(page, 'restore-words-label')).fill(typed);
  await press(page, 'restore-words-open');
}

/** Opens a backup, as far as the page that says what it would do. */
export async function offered(page, { file, words }, name) {
  await pickBackup(page, file);
  await tryWords(page, words);
  await headed(page, await said(page, 'restore-whose', { name }));
}

/** Another backup than the one on the screen. */
export async function another(page) {
  await press(page, 'restore-another');
  await headed(page, await said(page, 'restore-title'));
}

/** Back in the app, on today's page. */
export async function backInTheApp(page) {
  await follow(page, 'restore-go-back');
  await headed(page, await said(page, 'nav-today'));
}

/** The file without its end. */
export function truncated({ buffer }) {
  return upload(buffer.subarray(0, buffer.length - 40));
}

/** The file with one bit changed in the middle. */
export function damaged({ buffer }) {
  const changed = Buffer.from(buffer);
  changed[Math.floor(changed.length / 2)] ^= 1;
  return upload(changed);
}

/** The same backup, had a later version of the app locked it. */
export function newer({ buffer }) {
  const body = Buffer.from(buffer.subarray(FILE_HEAD + TAG));
  body[0] = 2;
  return upload(Buffer.concat([buffer.subarray(0, FILE_HEAD), tagged('red thread:locke', body)]));
}

/** Every entry of the log of the passport on this phone, as it was written, to the byte; nothing when there is none. */
export async function entriesKept(page) {
  return (await entriesOf(page)).map((entry) => Array.from(entry).join());
}
