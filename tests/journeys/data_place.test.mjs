// Where the data is and how safe it is there; deleting all of it, for good and only on purpose; the home screen of an iPhone.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { backup } from './harness/backups.mjs';
import { untilCopied } from './harness/copies.mjs';
import { logged } from './harness/kept.mjs';
import { visit } from './harness/letters.mjs';
import { holdDatabases, holdFiles, remains } from './harness/remains.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { begin, field, follow, goTo, headed, press } from './verbs.mjs';
import { addMember } from './writing.mjs';

const say = words('en');
const gp = { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101' };
const WRITTEN = 2;

describe('where the data is', () => {
  const here = stage();

  async function margaret() {
    const someone = await here.visitor();
    await begin(someone, 'Margaret');
    await addMember(someone.page, gp);
    await untilCopied(someone.page, WRITTEN);
    return someone;
  }

  test('the page says how safe it is, and asks the browser again when told to', async () => {
    const someone = await margaret();
    const { page } = someone;
    await goTo(page, 'nav-today');
    await follow(page, 'nav-settings');
    await follow(page, 'data-see');
    await headed(page, say('data-title'));
    await page.getByText(`${say('data-overall-only')} ${say('backup-none')}`).waitFor();
    for (const key of ['data-where-browser', 'data-saved-all', 'data-installed-not', 'data-promise-not', 'data-copy-good']) {
      await page.getByText(say(key), { exact: true }).waitFor();
    }
    await press(page, 'data-promise-ask');
    await page.getByText(say('data-promise-refused')).waitFor();
    await page.evaluate(() => {
      StorageManager.prototype.persisted = async () => true;
    });
    await press(page, 'data-promise-ask');
    await page.getByText(say('data-promise-given')).waitFor();

    await backup(page);
    await visit(page, '#/data');
    await page.getByText(`${say('data-overall-here')} Your last backup is from today.`).waitFor();
    await page.getByText('Everything you have written is in it.').waitFor();
    await someone.leave();
  });

  test('what is not saved comes before everything else', async () => {
    const someone = await margaret();
    const { page } = someone;
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await goTo(page, 'nav-raise');
    await follow(page, 'concern-add');
    await (await field(page, 'field-concern-words')).fill('Who feeds the cat?');
    await press(page, 'form-save');
    await page.getByText(say('saving-not-text')).waitFor();
    await visit(page, '#/data');
    await page.getByText(say('data-overall-not-saved')).waitFor();
    assert.equal(await page.getByText(say('data-saved-all')).count(), 0);
    await someone.leave();
  });

  test('a browser that has no place for a second copy can be begun in, and says that there is none', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await page.addInitScript(() => {
      StorageManager.prototype.getDirectory = undefined;
    });
    await begin(someone, 'Margaret');
    await visit(page, '#/data');
    await page.getByText(say('data-copy-none')).waitFor();
    await someone.leave();
  });
});

describe('deleting everything', () => {
  const here = stage();

  async function margaret(options) {
    const someone = await here.visitor(options);
    await begin(someone, 'Margaret');
    await addMember(someone.page, gp);
    await untilCopied(someone.page, WRITTEN);
    return someone;
  }

  /** As far as the question that is asked last. */
  async function asked(page) {
    await visit(page, '#/data/delete');
    await page.getByLabel(say('data-delete-tick')).check();
    await press(page, 'data-delete-now');
    return page.getByRole('dialog', { name: say('data-delete-sure-title') });
  }

  async function confirmed(page) {
    await asked(page);
    await press(page, 'data-delete-yes');
  }

  async function done(page) {
    await headed(page, say('welcome-title'));
    await page.getByText(say('data-done')).waitFor();
  }

  async function nobodys(someone) {
    const { page } = someone;
    await page.goto(`${someone.address}?anew#/today`);
    await appStands(page);
    await headed(page, say('welcome-title'));
    assert.equal(await page.getByText(say('data-done')).count(), 0);
  }

  test('it goes by keyboard, not by accident, and nothing is left that could bring it back', async () => {
    const someone = await margaret();
    const { page } = someone;
    await page.evaluate(() => localStorage.setItem('red-thread.language', 'en'));
    await visit(page, '#/data/delete');
    const now = page.getByRole('button', { name: say('data-delete-now'), exact: true });
    assert.equal(await now.isDisabled(), true, 'the button waits for the box');
    await page.getByLabel(say('data-delete-tick')).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: say('data-delete-sure-title') });
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.notDeepEqual(await remains(page), []);

    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await done(page);
    assert.deepEqual(await remains(page), []);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'page-title');
    await nobodys(someone);
    await begin(someone, 'Edith');
    await untilCopied(page, 1);
    await page.reload();
    await headed(page, say('nav-today'));
    await someone.leave();
  });

  for (const [what, script] of [['hears of it', () => {}], ['hears nothing', () => {
    globalThis.BroadcastChannel = undefined;
  }]]) {
    test(`another tab that ${what} comes to rest within two seconds, and writes nothing back`, async () => {
      const someone = await margaret();
      const { page } = someone;
      const other = await someone.context.newPage();
      await other.addInitScript(script);
      await other.goto(`${someone.address}#/concern/new`);
      await (await field(other, 'field-concern-words')).fill('Who feeds the cat?');
      await confirmed(page);
      await done(page);
      const since = Date.now();
      await headed(other, say('data-elsewhere-title'));
      assert.ok(Date.now() - since < 2_000, 'it takes less than two seconds');
      assert.deepEqual(await remains(page), []);
      await press(other, 'data-open');
      await headed(other, say('welcome-title'));
      await nobodys(someone);
      await someone.leave();
    });
  }

  for (const [what, hold] of [['the second copies', (page) => holdFiles(page, 'hangs')], ['the databases', holdDatabases]]) {
    test(`interrupted at ${what}, the next start offers to finish, and brings nothing back`, async () => {
      const someone = await margaret();
      const { page } = someone;
      await hold(page);
      await confirmed(page);
      await headed(page, say('data-deleting'));
      while ((await logged(page)) > 0);
      await page.goto(`${someone.address}?later#/team`);
      await headed(page, say('data-unfinished-title'));
      assert.equal(await page.getByText(gp.name).count(), 0);
      await press(page, 'data-unfinished-finish');
      await done(page);
      assert.deepEqual(await remains(page), []);
      await nobodys(someone);
      await someone.leave();
    });
  }

  test('what could not be deleted is named, and nothing else is claimed', async () => {
    const someone = await margaret();
    const { page } = someone;
    await holdFiles(page, 'refuses');
    await confirmed(page);
    await headed(page, say('data-partly-title'));
    await page.getByRole('listitem').filter({ hasText: say('data-partly-copies') }).waitFor();
    assert.equal(await page.getByText(say('data-partly-passports'), { exact: true }).count(), 0);
    await page.reload();
    await headed(page, say('data-unfinished-title'));
    await press(page, 'data-unfinished-finish');
    await done(page);
    await someone.leave();
  });

  test('a store that does not answer keeps everything, and says so', async () => {
    const someone = await margaret();
    const { page } = someone;
    await asked(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.clear = () => {
        throw new DOMException('', 'UnknownError');
      };
    });
    await press(page, 'data-delete-yes');
    await headed(page, say('data-nothing-title'));
    await press(page, 'data-open');
    await goTo(page, 'nav-team');
    await page.getByRole('link', { name: gp.name }).first().waitFor();
    await someone.leave();
  });
});

describe('an iPhone', () => {
  const here = stage();

  /** As Safari there says whether a page runs as an app; no other browser has the word. */
  async function onIphone(standalone) {
    const someone = await here.visitor();
    await someone.page.addInitScript((standalone) => {
      Object.defineProperty(navigator, 'standalone', { value: standalone });
    }, standalone);
    return someone;
  }

  test('in a tab, the home screen is spoken of before anything is written', async () => {
    const someone = await onIphone(false);
    const { page } = someone;
    await someone.open();
    await appStands(page);
    const title = page.getByRole('heading', { name: say('data-apple-title') });
    await title.waitFor();
    const [card, name] = await Promise.all([title.boundingBox(), (await field(page, 'welcome-name')).boundingBox()]);
    assert.ok(card.y < name.y, 'it comes before the name');

    await begin(someone, 'Margaret');
    await addMember(page, gp);
    await goTo(page, 'nav-today');
    await follow(page, 'nav-settings');
    await follow(page, 'data-move-link');
    await headed(page, say('data-move-title'));
    await page.getByText(say('data-move-open', { choice: say('restore-title') })).waitFor();
    assert.equal(await page.getByText(say('data-move-backup-made')).count(), 0);
    await follow(page, 'backup-make');
    await headed(page, say('backup-title'));
    await backup(page);
    await visit(page, '#/data/move');
    await page.getByText(say('data-move-backup-made')).waitFor();
    await visit(page, '#/data');
    await page.getByText(say('data-installed-apple')).waitFor();
    await someone.leave();
  });

  for (const [what, standalone] of [['installed', true], ['not an iPhone', undefined]]) {
    test(`where it is ${what}, nobody is sent to the home screen`, async () => {
      const someone = standalone === undefined ? await here.visitor() : await onIphone(standalone);
      const { page } = someone;
      await someone.open();
      await appStands(page);
      await headed(page, say('welcome-title'));
      assert.equal(await page.getByText(say('data-apple-title')).count(), 0);
      await begin(someone, 'Margaret');
      await visit(page, '#/data/move');
      await page.getByText(say('data-move-not-here')).waitFor();
      await visit(page, '#/data');
      await page.getByText(say(standalone ? 'data-where-installed' : 'data-where-browser')).waitFor();
      await someone.leave();
    });
  }
});
