// A backup: made, and brought back to the byte after everything was lost; what is wrong with one changes nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  another, atRestore, backInTheApp, backup, damaged, entriesKept, newer, offered, pickBackup, shownWords, truncated, tryWords,
} from './harness/backups.mjs';
import { launch } from './harness/browser.mjs';
import { dimmed, fromPng, held, seen } from './harness/damage.mjs';
import { atScan, everything, savedFile } from './harness/giving.mjs';
import { visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { film, filming } from './harness/video.mjs';
import { appStands, visitor } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { arrived, enter, focusOn, reach, type } from './keys.mjs';
import { begin, follow, goTo, headed, press, said } from './verbs.mjs';
import { addMember, addTask } from './writing.mjs';

const say = words('en');
const WORDS = /^([bdfgklmnprstv][aeiou]){3}( ([bdfgklmnprstv][aeiou]){3}){2}$/;
const OWN = ['Harriet', 'Dr Mbeki', '01632 960 110'];

/** Somebody who has written three things down, with the page of the last of them open. */
async function written(here, name) {
  const someone = await here.visitor();
  const { page } = someone;
  await begin(someone, name);
  await addMember(page, { name: 'Dr Mbeki', role: 'role-gp', phone: '01632 960 110' });
  await addMember(page, { name: 'Oskar', role: 'role-child', phone: '01632 960 111' });
  await addTask(page, { area: 'area-results', lead: 'Dr Mbeki' });
  return someone;
}

/** Takes away all that the browser keeps for the app. */
async function wiped({ page, context, address }) {
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
  await session.detach();
}

async function isThere(page, name) {
  await headed(page, say('nav-today'));
  await page.getByText(new RegExp(`Hello, ${name}\\.`)).waitFor();
}

describe('a backup', () => {
  const here = stage();
  let made;
  let log;

  before(async () => {
    const patient = await written(here, 'Harriet');
    const { page } = patient;
    await goTo(page, 'nav-today');
    await page.getByRole('heading', { name: say('remind-first-title'), exact: true }).waitFor();
    await follow(page, 'backup-make');
    await headed(page, say('backup-title'));
    await page.getByText(say('backup-none')).waitFor();
    made = await backup(page);
    log = await entriesKept(page);
    await goTo(page, 'nav-today');
    await page.reload();
    await headed(page, say('nav-today'));
    assert.equal(await page.getByRole('heading', { name: say('remind-first-title'), exact: true }).count(), 0, 'it is not asked for again');
    await follow(page, 'nav-settings');
    await page.getByText('Your last backup is from today. Everything you have written is in it.').waitFor();
    await patient.leave();
  });

  test('its words are shown once, and nothing readable is in the file', async () => {
    assert.match(made.words, WORDS);
    assert.match(made.file.name, /^Red Thread backup \d{4}-\d{2}-\d{2}\.redthread$/);
    for (const word of [...OWN, ...made.words.split(' ')]) assert.equal(made.file.buffer.indexOf(word), -1, word);
    const patient = await written(here, 'Harriet');
    const { page } = patient;
    const shown = await shownWords(page);
    assert.notEqual(shown, made.words, 'each backup has words of its own');
    await press(page, 'backup-words-done');
    await headed(page, say('backup-file-title'));
    const whole = await everything(page);
    for (const word of shown.split(' ')) assert.ok(!whole.includes(word), 'the page of the file does not know the words');
    await page.evaluate(() => { location.hash = '#/backup/words'; });
    await page.waitForFunction(() => location.hash === '#/backup/file');
    await page.reload();
    await headed(page, say('backup-title'));
    await patient.leave();
  });

  test('after everything is wiped it brings the same passport back, to the byte', async () => {
    const patient = await written(here, 'Harriet');
    const { page } = patient;
    const own = await backup(page);
    const before = await entriesKept(page);
    await wiped(patient);
    await patient.open();
    await appStands(page);
    await headed(page, say('welcome-title'));
    await follow(page, 'restore-title');
    await headed(page, say('restore-title'));
    await offered(page, { ...own, words: own.words.replaceAll(' ', '').toUpperCase() }, 'Harriet');
    for (const [term, count] of [['restore-people', '2'], ['restore-tasks', '1'], ['restore-appointments', '0']]) {
      const fact = page.getByRole('main').locator('.facts__fact').filter({ hasText: say(term) });
      assert.match(await fact.innerText(), new RegExp(`${count}$`), term);
    }
    await page.getByText(say('restore-here-nothing')).waitFor();
    await press(page, 'restore-bring');
    await isThere(page, 'Harriet');
    assert.deepEqual(await entriesKept(page), before);
    await page.reload();
    await isThere(page, 'Harriet');
    await goTo(page, 'nav-team');
    await page.getByRole('link', { name: 'Dr Mbeki' }).first().waitFor();
    await addMember(page, { name: 'Nurse Bell', role: 'role-contact-nurse' });
    assert.equal((await entriesKept(page)).length, before.length + 1, 'it goes on from there');
    await patient.leave();
  });

  test('wrong words say so, keep what was typed, and change nothing', async () => {
    const patient = await written(here, 'Walter');
    const { page } = patient;
    const before = await entriesKept(page);
    await visit(page, '#/restore');
    await pickBackup(page, made.file);
    for (const [typed, problem] of [['balumo ketiro', 'restore-not-words'], ['bababa bababa bababa', 'restore-wrong-words']]) {
      await tryWords(page, typed);
      await page.getByText(say(problem)).waitFor();
      const words = page.getByLabel(say('restore-words-label'), { exact: true });
      await focusOn(page, words);
      assert.equal(await words.inputValue(), typed);
      assert.equal(await words.getAttribute('aria-invalid'), 'true');
    }
    await backInTheApp(page);
    assert.deepEqual(await entriesKept(page), before);
    await patient.leave();
  });

  test('a file that is cut off, damaged, newer, or no backup is a clear page, and nothing changes', async () => {
    const patient = await written(here, 'Walter');
    const { page } = patient;
    await visit(page, '#/share/gp/send');
    const letter = await savedFile(page);
    await page.getByText(say('send-saved')).waitFor();
    const text = { name: 'a.redthread', mimeType: 'text/plain', buffer: Buffer.from('shopping list') };
    await visit(page, '#/restore');
    // That the letter was given is noted by now.
    const before = await entriesKept(page);
    for (const [file, problem] of [
      [truncated(made.file), 'restore-damaged'],
      [damaged(made.file), 'restore-damaged'],
      [newer(made.file), 'restore-newer'],
      [text, 'restore-not-a-backup'],
      [letter, 'restore-letter'],
    ]) {
      await pickBackup(page, file);
      await page.getByText(say(problem), { exact: true }).waitFor();
      if (problem !== 'restore-letter') await page.getByText(say('restore-nothing-changed')).waitFor();
    }
    await backInTheApp(page);
    assert.deepEqual(await entriesKept(page), before);
    await patient.leave();
  });

  test('another passport is replaced only after it was named, and a backup of it is offered first', async () => {
    const patient = await written(here, 'Walter');
    const { page } = patient;
    const before = await entriesKept(page);
    await visit(page, '#/restore');
    await offered(page, made, 'Harriet');
    await page.getByText(say('restore-here-other', { name: 'Walter' })).waitFor();
    await page.getByRole('link', { name: say('restore-backup-first'), exact: true }).waitFor();
    await press(page, 'restore-replace');
    const asked = page.getByRole('dialog', { name: say('restore-confirm-title', { name: 'Walter' }) });
    await asked.getByText(say('restore-confirm-text', { here: 'Walter', there: 'Harriet' })).waitFor();
    await asked.getByRole('button', { name: say('restore-confirm-no'), exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    assert.deepEqual(await entriesKept(page), before, 'no is no');
    await press(page, 'restore-replace');
    await asked.getByRole('button', { name: say('restore-confirm-yes'), exact: true }).click();
    await isThere(page, 'Harriet');
    assert.deepEqual(await entriesKept(page), log);
    await patient.leave();
  });

  test('of the same passport it is said which side is newer, and the newer changes are taken', async () => {
    const old = await written(here, 'Harriet');
    const first = await backup(old.page);
    await addMember(old.page, { name: 'Nurse Bell', role: 'role-contact-nurse' });
    const second = await backup(old.page);
    const whole = await entriesKept(old.page);
    await visit(old.page, '#/restore');
    await offered(old.page, first, 'Harriet');
    await old.page.getByText('It is the same care passport, and this phone has one newer change. There is nothing to bring back.').waitFor();
    assert.equal(await old.page.getByRole('button', { name: say('restore-bring') }).count(), 0);
    await another(old.page);
    await offered(old.page, second, 'Harriet');
    await old.page.getByText(say('restore-here-same')).waitFor();
    await old.leave();

    const phone = await atRestore(await here.visitor());
    const { page } = phone;
    await offered(page, first, 'Harriet');
    await press(page, 'restore-bring');
    await isThere(page, 'Harriet');
    await visit(page, '#/restore');
    await offered(page, second, 'Harriet');
    await page.getByText('It is the same care passport. One newer change is in the backup.').waitFor();
    await press(page, 'restore-take-newer');
    await isThere(page, 'Harriet');
    assert.deepEqual(await entriesKept(page), whole);
    await phone.leave();
  });

  test('all of it is done with the keyboard alone', async () => {
    const patient = await written(here, 'Harriet');
    const { page } = patient;
    await visit(page, '#/today');
    await enter(page, 'link', 'nav-settings');
    await arrived(page, say('nav-settings'));
    await enter(page, 'link', 'backup-make');
    await arrived(page, say('backup-title'));
    await enter(page, 'button', 'backup-make');
    await arrived(page, say('backup-words-title'));
    const list = page.getByRole('list', { name: say('backup-words-label') });
    await list.waitFor();
    const typed = (await list.getByRole('listitem').allInnerTexts()).join(' ');
    await enter(page, 'button', 'backup-words-done');
    await arrived(page, say('backup-file-title'));
    const [download] = await Promise.all([page.waitForEvent('download'), enter(page, 'button', 'backup-file-save')]);
    const file = await download.path();
    await wiped(patient);
    await patient.open();
    await appStands(page);
    await enter(page, 'link', 'restore-title');
    await arrived(page, say('restore-title'));
    const picker = page.getByLabel(say('restore-file'), { exact: true });
    // The driver has to know that a file will be asked for before it is.
    const asked = page.waitForEvent('filechooser');
    await reach(page, picker);
    await page.keyboard.press('Enter');
    const chooser = await asked;
    await chooser.setFiles({ name: 'a.redthread', mimeType: 'application/octet-stream', buffer: readFileSync(file) });
    await arrived(page, say('restore-words-title'));
    await type(page, page.getByLabel(say('restore-words-label'), { exact: true }), typed);
    await page.keyboard.press('Enter');
    await arrived(page, say('restore-whose', { name: 'Harriet' }));
    await enter(page, 'button', 'restore-bring');
    await arrived(page, say('nav-today'));
    await patient.leave();
  });

  test('it moves from phone to phone as a moving code, and opens there with its words', async () => {
    const patient = await written(here, 'Harriet');
    const { page } = patient;
    const { words: own } = await backup(page);
    await follow(page, 'backup-move-open');
    const picture = page.getByRole('img', { name: say('backup-move-label') });
    await picture.waitFor();
    const needed = Number((await page.getByText(/^Part \d+ of \d+$/).innerText()).match(/\d+$/)[0]);
    const shown = new Map();
    while (shown.size < needed) {
      const part = await picture.locator('path').getAttribute('d');
      const png = await picture.screenshot();
      if ((await picture.locator('path').getAttribute('d')) === part) shown.set(part, fromPng(png));
    }
    const before = await entriesKept(page);
    await patient.leave();
    const folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'backup.y4m');
    film(file, [...shown.values()].map(taken), 4);
    const browser = await launch({ flags: filming(file) });
    try {
      const phone = await atScan(await visitor(browser, here.site));
      await phone.page.getByRole('heading', { name: say('restore-words-title'), exact: true }).waitFor({ timeout: 60_000 });
      await tryWords(phone.page, own);
      await headed(phone.page, await said(phone.page, 'restore-whose', { name: 'Harriet' }));
      await press(phone.page, 'restore-bring');
      await isThere(phone.page, 'Harriet');
      assert.deepEqual(await entriesKept(phone.page), before);
      await phone.leave();
    } finally {
      await browser.close();
    }
  });
});

/** A part as the camera of the other phone sees it. */
function taken(picture) {
  const camera = { width: 640, height: 480, grey: 70 };
  const corners = held({ ...camera, side: 440, high: 440 });
  return dimmed(seen(picture, { ...camera, corners }), { black: 20, white: 235 });
}
