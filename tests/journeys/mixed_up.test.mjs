// What belongs to one passport never comes to another: a backup, a card, a draft, a key; nor a name to a passport that cannot be sealed yet.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { backup, offered } from './harness/backups.mjs';
import { logged, untilLogged } from './harness/kept.mjs';
import { visit } from './harness/letters.mjs';
import { putOn, shut, unlock } from './harness/locks.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { begin, field, goTo, headed, press, saved } from './verbs.mjs';
import { addMember } from './writing.mjs';

const say = words('en');
const gp = { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101' };

describe('what belongs to one passport', () => {
  const here = stage();

  /** Kari's passport, and her mother's, which is open. */
  async function two() {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Kari');
    await addMember(page, { ...gp, name: 'Dr Kari' });
    await visit(page, '#/passports');
    await press(page, 'passports-add');
    await (await field(page, 'welcome-name')).fill('Mother');
    await press(page, 'welcome-begin');
    await headed(page, say('nav-today'));
    await addMember(page, { ...gp, name: 'Dr Mother' });
    return someone;
  }

  async function lockAs(page, label) {
    await visit(page, '#/lock');
    await (await field(page, 'lock-label')).fill(label);
    await putOn(page);
    await page.getByText(say('lock-on')).waitFor();
  }

  function open(page, name) {
    return page.getByRole('button', { name: say('passports-open', { name }) }).click();
  }

  /** Replaces what is here, asked twice. */
  async function replace(page) {
    await press(page, 'restore-replace');
    await press(page, 'restore-confirm-yes');
  }

  /** Which of the passports, by its folder, has a card outside its lock. */
  function cards(page) {
    return page.evaluate(async () => {
      const found = [];
      for await (const [name, folder] of (await navigator.storage.getDirectory()).entries()) {
        if (folder.kind !== 'directory') continue;
        for await (const file of folder.keys()) if (file === 'card') found.push(name);
      }
      return found.sort();
    });
  }

  test('a backup that is brought back after a reload goes where the page was, and names what it would replace', async () => {
    const someone = await two();
    const { page } = someone;
    const mothers = await backup(page);
    await lockAs(page, 'Mum');
    await visit(page, '#/passports');
    await open(page, 'Kari');
    await goTo(page, 'nav-team');
    await lockAs(page, 'Me');
    await visit(page, '#/passports');
    await open(page, 'Mum');
    await shut(page);
    await visit(page, '#/restore');
    await headed(page, say('restore-title'));
    await page.reload();
    await offered(page, mothers, 'Mother');
    await page.getByText(say('restore-here-locked-named', { name: 'Mum' })).waitFor();
    await replace(page);
    await headed(page, say('nav-today'));
    await goTo(page, 'nav-team');
    await page.getByText('Dr Mother').first().waitFor();

    await visit(page, '#/passports');
    await open(page, 'Me');
    await unlock(page);
    await goTo(page, 'nav-team');
    await page.getByText('Dr Kari').first().waitFor();
    await someone.leave();
  });

  test('a card that is written late is not left at another gate', async () => {
    const someone = await two();
    const { page } = someone;
    await visit(page, '#/passports');
    await open(page, 'Kari');
    await goTo(page, 'nav-team');
    await lockAs(page, 'Me');
    await press(page, 'lock-card-leave');
    await page.getByText(say('lock-card-outside')).waitFor();
    const kept = await cards(page);
    assert.equal(kept.length, 1);
    await page.evaluate(() => {
      globalThis.late = new Promise((done) => { globalThis.goOn = done; });
      globalThis.reached = new Promise((done) => {
        const find = FileSystemDirectoryHandle.prototype.getFileHandle;
        FileSystemDirectoryHandle.prototype.getFileHandle = async function found(name, ...wishes) {
          if (name === 'lock') {
            done();
            await globalThis.late;
          }
          return find.call(this, name, ...wishes);
        };
      });
    });
    await addMember(page, { ...gp, name: 'Dr Late' });
    await page.evaluate(() => globalThis.reached);
    await visit(page, '#/passports');
    await page.evaluate(() => globalThis.goOn());
    await open(page, 'Mother');
    await goTo(page, 'nav-team');
    await page.getByText('Dr Mother').first().waitFor();
    await visit(page, '#/passports');
    await open(page, 'Me');
    await unlock(page);
    assert.deepEqual(await cards(page), kept);
    await someone.leave();
  });

  test('somebody else’s backup leaves no draft, no card and no name at the gate of who was here before', async () => {
    const someone = await two();
    const { page } = someone;
    const mothers = await backup(page);
    await visit(page, '#/passports');
    await open(page, 'Kari');
    await goTo(page, 'nav-team');
    await lockAs(page, 'Kari at home');
    await press(page, 'lock-card-leave');
    await page.getByText(say('lock-card-outside')).waitFor();
    await visit(page, '#/concern/new');
    await page.getByRole('textbox').first().fill('What only Kari fears');
    await visit(page, '#/restore');
    await offered(page, mothers, 'Mother');
    await replace(page);
    await headed(page, say('nav-today'));
    await visit(page, '#/concern/new');
    await headed(page, say('concern-add'));
    assert.equal(await page.getByRole('textbox').first().inputValue(), '');
    assert.deepEqual(await cards(page), []);
    await visit(page, '#/lock');
    await press(page, 'lock-now');
    await shut(page);
    assert.equal(await page.getByText('Kari at home').count(), 0);
    await someone.leave();
  });

  test('a tab that did not hear of a backup cannot put its own key in the place of the new one', async () => {
    const someone = await here.visitor();
    const { page, context } = someone;
    await page.addInitScript(() => { delete globalThis.BroadcastChannel; });
    await begin(someone, 'Kari');
    const made = await backup(page);
    await lockAs(page, 'Me');
    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, '#/restore'));
    await offered(other, made, 'Kari');
    await replace(other);
    await headed(other, say('nav-today'));
    await addMember(other, { ...gp, name: 'Dr After' });
    await saved(other);

    await press(page, 'lock-off-now');
    await page.getByRole('alert').waitFor();
    await other.reload();
    await goTo(other, 'nav-team');
    await other.getByText('Dr After').first().waitFor();
    await someone.leave();
  });

  test('where a key cannot be kept today, nothing is written unsealed: it is said, and saved once that goes', async () => {
    const someone = await here.visitor();
    const { page, context } = someone;
    await context.route(/mirror\./, (route) => route.abort());
    await someone.open();
    await (await field(page, 'welcome-name')).fill('Margaret');
    await press(page, 'welcome-begin');
    await page.getByText(say('saving-not-text')).waitFor();
    assert.equal(await logged(page), 0);
    await context.unroute(/mirror\./);
    await press(page, 'saving-again');
    await page.getByText(say('saving-not-text')).waitFor({ state: 'hidden' });
    await untilLogged(page, 1);
    await visit(page, '#/lock');
    await putOn(page);
    await page.getByText(say('lock-on')).waitFor();
    await page.reload();
    await unlock(page);
    await someone.leave();
  });
});
