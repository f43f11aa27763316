// Several passports on one phone: each is named where all of them go, each tab stays with its own, and none is begun over another.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { untilCopied } from './harness/copies.mjs';
import { untilJotted } from './harness/kept.mjs';
import { visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { begin, field, goTo, headed, press } from './verbs.mjs';
import { addMember } from './writing.mjs';

const say = words('en');
const doctor = { name: 'Dr Mother', role: 'role-gp', phone: '01632 960 101' };

describe('beside other passports', () => {
  const here = stage();

  /** On the page of a passport that has not been begun yet. */
  async function another(page) {
    await visit(page, '#/passports');
    await page.getByText(say('passports-here')).waitFor();
    await press(page, 'passports-add');
    await headed(page, say('welcome-title'));
  }

  /** Kari's passport, and her mother's beside it, which is open. */
  async function two(prepare) {
    const someone = await here.visitor();
    const { page } = someone;
    if (prepare) await page.addInitScript(prepare);
    await begin(someone, 'Kari');
    await untilCopied(page, 1);
    await another(page);
    await (await field(page, 'welcome-name')).fill('Mother');
    await press(page, 'welcome-begin');
    await headed(page, say('nav-today'));
    await addMember(page, doctor);
    return someone;
  }

  /** Goes to Kari's passport. */
  async function toKari(page) {
    await visit(page, '#/passports');
    await page.getByRole('button', { name: say('passports-open', { name: 'Kari' }) }).click();
    await headed(page, say('nav-today'));
  }

  test('whoever deletes everything, or goes to the home screen, is told of the others and their backups', async () => {
    const someone = await two(() => Object.defineProperty(navigator, 'standalone', { value: false }));
    const { page } = someone;
    for (const [address, key] of [['#/data/delete', 'data-delete-others'], ['#/data/move', 'data-move-others']]) {
      await visit(page, address);
      await page.getByText(say(key)).waitFor();
      await page.getByRole('listitem').filter({ hasText: /^Kari$/ }).waitFor();
      assert.equal(await page.getByRole('listitem').filter({ hasText: /^Mother$/ }).count(), 0, 'this one is meant anyway');
      await page.getByText(say('passports-own-backup')).waitFor();
    }
    await someone.leave();
  });

  test('whoever is told to delete the data of the site is told of the others first', async () => {
    const someone = await two();
    const { page } = someone;
    await visit(page, '#/today');
    await untilCopied(page, 1, 'red-thread-2');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.reload();
    await page.getByText(say('only-copy-title')).waitFor();
    await page.getByText(say('only-copy-others')).waitFor();
    await page.getByText(say('passports-own-backup')).waitFor();
    await someone.leave();
  });

  test('with one passport only, nothing is said of others', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kari');
    await visit(page, '#/data/delete');
    assert.equal(await page.getByText(say('passports-own-backup')).count(), 0);
    await someone.leave();
  });

  test('a tab comes back as the passport that it showed, whatever other tabs have shown since', async () => {
    const someone = await two();
    const { page } = someone;
    const other = await someone.context.newPage();
    await other.goto(someone.address);
    await headed(other, say('nav-today'));
    await toKari(other);
    const third = await someone.context.newPage();
    await third.goto(someone.address);
    await headed(third, say('nav-today'));
    await visit(page, '#/passports');
    await toKari(page);
    await visit(page, '#/passports');
    await page.getByRole('button', { name: say('passports-open', { name: 'Mother' }) }).click();
    await headed(page, say('nav-today'));
    for (const tab of [other, third]) {
      await tab.reload();
      await headed(tab, say('nav-today'));
      await goTo(tab, 'nav-team');
      assert.equal(await tab.getByText(doctor.name).count(), 0, 'it shows Kari as before');
    }
    await page.reload();
    await goTo(page, 'nav-team');
    await page.getByText(doctor.name).first().waitFor();
    await someone.leave();
  });

  test('a name that was typed and not begun with is there again', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kari');
    await another(page);
    await (await field(page, 'welcome-name')).pressSequentially('Mother');
    await untilJotted(page, 2);
    await page.reload();
    await headed(page, say('nav-today'));
    await another(page);
    const name = await field(page, 'welcome-name');
    await page.waitForFunction(() => document.getElementById('called').value !== '');
    assert.equal(await name.inputValue(), 'Mother');
    await someone.leave();
  });

  test('nothing is begun over a passport that was not listed in time', async () => {
    const someone = await two();
    const { page } = someone;
    await toKari(page);
    await page.evaluate(() => {
      const { databases } = IDBFactory.prototype;
      const { getDirectory } = StorageManager.prototype;
      IDBFactory.prototype.databases = async () => [{ name: 'red-thread', version: 1 }];
      StorageManager.prototype.getDirectory = async () => {
        throw new DOMException('', 'UnknownError');
      };
      globalThis.listAgain = () => {
        IDBFactory.prototype.databases = databases;
        StorageManager.prototype.getDirectory = getDirectory;
      };
    });
    await visit(page, '#/passports');
    await page.getByText(say('passports-here')).waitFor();
    await page.waitForFunction((name) => ![...document.querySelectorAll('button')].some((button) => button.textContent.includes(name)), 'Mother');
    await page.evaluate(() => globalThis.listAgain());
    await press(page, 'passports-add');
    await headed(page, say('nav-today'));
    await goTo(page, 'nav-team');
    await page.getByText(doctor.name).first().waitFor();
    await someone.leave();
  });
});
