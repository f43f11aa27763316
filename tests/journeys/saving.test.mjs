// The truth about saving: "saved" is only said when it is so, and a store that fails is never an empty passport.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { broken } from './harness/axe.mjs';
import { atRestore, backup, offered } from './harness/backups.mjs';
import { bytesKept } from './harness/bytes.mjs';
import { loseCopy, untilCopied } from './harness/copies.mjs';
import { damages } from './harness/damaged_log.mjs';
import { outOfSight, unlock, withLock } from './harness/locks.mjs';
import { versionRecord } from './harness/seal.mjs';
import { entriesOf } from './harness/sealed.mjs';
import { stage } from './harness/stage.mjs';
import { withPassport } from './harness/stored.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { begin, field, follow, goTo, headed, press, saved } from './verbs.mjs';
import { addConcern, addMember } from './writing.mjs';

/** How many bytes the name of a key has. */
const KEY_NAME = 8;
const say = words('en');
const gp = { name: 'Dr Osman', role: 'role-gp', phone: '01632 960 101' };

// The version of what this app writes.
const FORMAT = 4;

describe('saving', () => {
  const here = stage();

  for (const [how, notice] of [['throws', 'saving-lost'], ['takes it back', 'saving-lost'], ['is full', 'saving-full']]) {
    test(`a store that ${how} is never called saved, and nothing typed is lost`, async () => {
      const someone = await here.visitor();
      const { page } = someone;
      await page.addInitScript(brokenLog);
      await begin(someone, 'Margaret');
      await addMember(page, gp);
      await overheard(page);
      await page.evaluate((how) => {
        globalThis.breaking = how;
      }, how);

      await goTo(page, 'nav-raise');
      await follow(page, 'concern-add');
      await (await field(page, 'field-concern-words')).fill('Who feeds the cat?');
      await press(page, 'form-save');
      const trouble = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: say('saving-not') });
      await trouble.filter({ hasText: say('saving-not-text') }).waitFor();
      await trouble.filter({ hasText: say(notice) }).waitFor();
      await headed(page, 'Who feeds the cat?');
      assert.deepEqual(await page.evaluate(() => globalThis.said), [], 'it was never called saved');

      await goTo(page, 'nav-raise');
      await page.getByRole('link', { name: 'Who feeds the cat?' }).waitFor();
      const before = await page.evaluate(() => globalThis.refused);
      await press(page, 'saving-again');
      await page.waitForFunction((times) => globalThis.refused > times, before);
      await trouble.first().waitFor();
      assert.deepEqual(await page.evaluate(() => globalThis.said), [], 'nor the second time');

      await page.evaluate(() => {
        globalThis.breaking = null;
      });
      await press(page, 'saving-again');
      await saved(page);
      assert.equal(await trouble.count(), 0);
      await page.reload();
      await page.getByRole('link', { name: 'Who feeds the cat?' }).waitFor();
      await someone.leave();
    });
  }

  test('a lock that waits for a save covers the passport, whatever is asked for, until everything is stored', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await page.addInitScript(brokenLog);
    await begin(someone, 'Margaret');
    await addMember(page, gp);
    await withLock(page);
    await page.evaluate(() => {
      globalThis.breaking = 'is full';
    });
    await goTo(page, 'nav-raise');
    await follow(page, 'concern-add');
    await (await field(page, 'field-concern-words')).fill('Who feeds the cat?');
    await press(page, 'form-save');
    await page.getByText(say('saving-not')).first().waitFor();
    await outOfSight(page);
    await headed(page, say('lock-closing'));
    await page.getByText(say('saving-full')).waitFor();
    assert.deepEqual(await broken(page), []);
    for (const address of ['#/team', '#/raise', '#/data', '#/restore']) {
      await page.evaluate((to) => {
        location.hash = to;
      }, address);
      await headed(page, say('lock-closing'));
      assert.equal(await page.getByText(/Who feeds the cat|Dr Osman|Margaret/).count(), 0, address);
      assert.equal(await page.getByRole('link').count(), 0, 'there is no way back from here');
    }
    const before = await page.evaluate(() => globalThis.refused);
    await press(page, 'saving-again');
    await page.waitForFunction((times) => globalThis.refused > times, before);
    await headed(page, say('lock-closing'));
    await page.evaluate(() => {
      globalThis.breaking = null;
    });
    await press(page, 'saving-again');
    await unlock(page);
    await goTo(page, 'nav-raise');
    await page.getByRole('link', { name: 'Who feeds the cat?' }).waitFor();
    await someone.leave();
  });

  test('with changes that are not stored, leaving the page asks first', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await page.addInitScript(brokenLog);
    await begin(someone, 'Margaret');
    await page.evaluate(() => {
      globalThis.breaking = 'is full';
    });
    await goTo(page, 'nav-raise');
    await follow(page, 'concern-add');
    await (await field(page, 'field-concern-words')).fill('Who feeds the cat?');
    await press(page, 'form-save');
    await page.getByText(say('saving-not')).first().waitFor();
    const asked = page.waitForEvent('dialog');
    const leaving = page.reload().catch(() => {});
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.accept();
    await leaving;
    await someone.leave();
  });

  /** The database of this browser opens no longer, until it is said to be mended. */
  async function unopened(someone, reason = 'SecurityError') {
    await someone.page.addInitScript((reason) => {
      if (sessionStorage.getItem('mended')) return;
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', reason);
      };
    }, reason);
    await someone.page.reload();
  }

  test('a store that cannot be opened shows a page that says so, never a first use', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, gp);
    await loseCopy(page);
    await unopened(someone);
    await failed(page, 'failed-no-storage');
    await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
    await page.reload();
    await headed(page, gp.name);
    await someone.leave();
  });

  for (const reason of ['SecurityError', 'UnknownError']) {
    test(`where a store can never be opened again (${reason}), its second copy is read, backed up, and brought back`, async () => {
      const someone = await here.visitor();
      const { page } = someone;
      await begin(someone, 'Margaret');
      await addMember(page, gp);
      await untilCopied(page, 2);
      await unopened(someone, reason);
      await page.getByText(say('only-copy-title')).waitFor();
      await headed(page, gp.name);
      await press(page, 'remove');
      assert.equal(await page.getByRole('dialog').count(), 0, 'nothing is changed that could not be stored');
      const made = await backup(page);
      const another = await atRestore(await here.visitor());
      await offered(another.page, made, 'Margaret');
      await press(another.page, 'restore-bring');
      await goTo(another.page, 'nav-team');
      await another.page.getByText(gp.name).first().waitFor();
      await another.leave();
      await someone.leave();
    });
  }

  test('a store that another tab holds shut says so, and opens once it can', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, gp);
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      globalThis.shut = true;
      IDBFactory.prototype.open = function (...wishes) {
        return globalThis.shut ? new EventTarget() : open.apply(this, wishes);
      };
    });
    await page.reload();
    await failed(page, 'failed-blocked');
    await page.evaluate(() => {
      globalThis.shut = false;
    });
    await press(page, 'failed-again');
    await headed(page, gp.name);
    await someone.leave();
  });

  for (const [damage, harm] of damages()) {
    test(`a log with ${damage} and without its second copy shows a page that says so, never a part of the passport`, async () => {
      const someone = await here.visitor();
      const { page } = someone;
      await begin(someone, 'Margaret');
      await addMember(page, gp);
      await addConcern(page, { words: 'Who feeds the cat?' });
      await untilCopied(page, 3);
      await loseCopy(page);
      await page.evaluate(harm);
      await page.reload();
      await appStands(page);
      await failed(page, 'failed-damaged');
      const text = await page.evaluate(() => document.documentElement.textContent);
      for (const word of ['Margaret', gp.name, 'cat']) assert.ok(!text.includes(word), word);
      await press(page, 'failed-again');
      await failed(page, 'failed-damaged');
      await someone.leave();
    });
  }

  test('a passport that the first version wrote is opened, and taken over: sealed, and no longer read by that version', async () => {
    const entries = ['{"at":1700000000000,"do":[{"is":"patient","called":"Margaret"}]}', '{"at":1700000060000,"do":[{"is":"concern","id":"1","share":1,"words":"Who feeds the cat?"}]}'];
    const someone = await withPassport(await here.visitor(), entries);
    const { page } = someone;
    await goTo(page, 'nav-raise');
    await page.getByText('Who feeds the cat?').first().waitFor();
    const about = await declared(page);
    const key = about.slice(-KEY_NAME);
    assert.deepEqual(about, [...versionRecord({ format: FORMAT, minReader: FORMAT, minWriter: FORMAT, key })]);
    assert.ok(!/cat/.test(await bytesKept(page)), 'nothing of it lies there as it was');
    assert.deepEqual((await entriesOf(page)).map((entry) => entry.subarray(7).toString()), entries, 'to the byte');
    await addConcern(page, { words: 'The stairs worry me' });
    await page.reload();
    await goTo(page, 'nav-raise');
    await page.getByText('The stairs worry me').first().waitFor();
    await someone.leave();
  });

  test('a passport that a newer version wrote is read, and not written', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, gp);
    await declare(page, { format: FORMAT + 1, minReader: FORMAT, minWriter: FORMAT + 1 });
    await page.reload();
    await page.getByText(say('read-only')).waitFor();
    await headed(page, gp.name);
    await press(page, 'remove');
    assert.equal(await page.getByRole('dialog').count(), 0);
    await someone.leave();
  });

  test('a passport that only a newer version can read is not shown at all', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, 'Margaret');
    await addMember(page, gp);
    await declare(page, { format: FORMAT + 1, minReader: FORMAT + 1, minWriter: FORMAT + 1 });
    await page.reload();
    await failed(page, 'failed-newer');
    await someone.leave();
  });
});

/** The page that stands where the passport cannot be read. */
async function failed(page, reason) {
  await headed(page, say('failed-title'));
  await page.getByText(say(reason), { exact: true }).waitFor();
  await page.getByText(say('failed-untouched')).waitFor();
  assert.equal(await page.getByRole('button', { name: say('welcome-begin') }).count(), 0);
  assert.equal(await page.getByRole('navigation').count(), 0);
}

/** Writes to the log fail while `breaking` says how; drafts are still kept. Runs in the page before the app. */
function brokenLog() {
  for (const verb of ['add', 'put']) {
    const write = IDBObjectStore.prototype[verb];
    IDBObjectStore.prototype[verb] = function (...what) {
      if (!globalThis.breaking || this.name === 'draft') return write.apply(this, what);
      globalThis.refused = (globalThis.refused ?? 0) + 1;
      if (globalThis.breaking === 'throws') throw new DOMException('no', 'UnknownError');
      // As a full disk does it: the request goes well, and the transaction is taken back afterwards.
      const request = write.apply(this, what);
      request.addEventListener('success', () => this.transaction.abort());
      if (globalThis.breaking === 'is full') {
        Object.defineProperty(this.transaction, 'error', { configurable: true, get: () => new DOMException('full', 'QuotaExceededError') });
      }
      return request;
    };
  }
}

/** Marks the log as written by the version of the app that these numbers describe. */
async function declare(page, version) {
  const key = (await declared(page)).slice(-KEY_NAME);
  return page.evaluate((bytes) => new Promise((done) => {
    const opening = indexedDB.open('red-thread');
    opening.onsuccess = () => {
      const work = opening.result.transaction('about', 'readwrite');
      work.objectStore('about').put(new Uint8Array(bytes), 1);
      work.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  }), [...versionRecord({ ...version, key })]);
}

/** The record that says which versions of the app may read and write the log. */
function declared(page) {
  return page.evaluate(() => new Promise((done) => {
    const opening = indexedDB.open('red-thread');
    opening.onsuccess = () => {
      opening.result.transaction('about').objectStore('about').get(1).onsuccess = ({ target }) => {
        opening.result.close();
        done([...target.result]);
      };
    };
  }));
}

/** From now on, keeps every time that the page says "saved". */
async function overheard(page) {
  await page.getByRole('button', { name: say('toast-close') }).click();
  await page.evaluate((text) => {
    globalThis.said = [];
    const listen = () => document.body.innerText.includes(text) && globalThis.said.push(text);
    new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, say('saving-saved'));
}
