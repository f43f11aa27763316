// What a person does while the storage breaks, and what must be there afterwards. How it breaks is not known here.
import { versionRecord } from '../journeys/harness/seal.mjs';
import { NAME, beginAs, fill, headed, makeBackup, open, press, say, shows, visit } from './hands.mjs';
import { APART, begins, says, stored } from './store.mjs';

const OFTEN = { polling: 50 };
const CAT = 'Who feeds the cat?';
const STAIRS = 'The stairs worry me';
/** What follows a save by itself is done by then. */
const COPIED_MS = 2_000;

/** Each journey: the `store` that lies there, what is done (`act`), and what is found when the page is opened again. */
export async function journeys(inProfile, site) {
  const margaret = await inProfile((page) => lived(page, site, 'Margaret'));
  const walter = await inProfile((page) => lived(page, site, 'Walter'));
  const { plain, files } = margaret.store;
  const first = { 1: [...versionRecord({ format: 1, minReader: 1, minWriter: 1 })] };
  return [
    { name: 'begin', ...beginning() },
    { name: 'save', store: margaret.store, ...writing(margaret.store) },
    { name: 'migrate', store: { log: plain, about: first }, ...writing(margaret.store) },
    { name: 'mend', store: { files }, ...writing(margaret.store) },
    { name: 'import', ...bringing(margaret, undefined) },
    { name: 'replace', store: walter.store, ...bringing(margaret, walter.store) },
  ];
}

/** A passport with a few entries, a backup of it, and all that the browser keeps of it. */
async function lived(page, site, name) {
  await page.goto(site);
  await beginAs(page, name);
  await headed(page, say('nav-today'));
  await visit(page, '#/concern/new');
  await fill(page, 'textarea', CAT);
  await press(page, say('form-save'));
  await headed(page, CAT);
  const backup = await makeBackup(page);
  await new Promise((next) => { setTimeout(next, COPIED_MS); });
  await page.goto(site + APART);
  return { name, backup, store: await stored(page) };
}

/** What stands once the app has opened: `selector` is there, or it cannot be opened, or it looks as if nothing had ever been there. */
async function stands(page, selector) {
  const found = await page.waitForFunction(({ selector, failed, welcome }) => {
    if (document.querySelector('.calm')) return 'calm';
    const title = document.querySelector('#page-title')?.textContent;
    if (title === failed) return 'failed';
    if (document.querySelector(selector)) return 'opened';
    return title === welcome && 'empty';
  }, OFTEN, { selector, failed: say('failed-title'), welcome: say('welcome-title') });
  return found.jsonValue();
}

/** Opens this address. A passport that cannot be opened is asked for again, as its page says. */
async function opened(page, address, selector) {
  await page.goto(address);
  let failed = 0;
  let stage = await stands(page, selector);
  while (stage === 'failed' && failed < 3) {
    failed += 1;
    await press(page, say('failed-again'));
    // The page that says so goes away while the store is read.
    await page.waitForFunction((title) => document.querySelector('#page-title')?.textContent !== title, OFTEN, say('failed-title')).catch(() => {});
    stage = await stands(page, selector);
  }
  return { stage, failed };
}

/** Waits until the app says how the save went. When it did not, it is tried again if that is wished. */
async function settled(page, again) {
  const outcome = async (not) => {
    const said = await page.waitForFunction((not) => {
      if (globalThis.overheard.said.length > 0) return 'saved';
      return not && document.body.textContent.includes(not) && 'refused';
    }, OFTEN, not);
    return said.jsonValue();
  };
  const first = await outcome(say('saving-not-text'));
  if (first === 'saved' || !again) return first;
  await press(page, say('saving-again'));
  return outcome(null);
}

function beginning() {
  return {
    async act(page, site, { again } = {}) {
      const { stage, failed } = await opened(page, site, NAME);
      if (stage !== 'opened') return { outcome: stage, failed };
      await beginAs(page, 'Margaret');
      return { outcome: await settled(page, again), failed };
    },
    async reopened(page, site) {
      await page.goto(`${site}#/today`);
      await page.reload();
      const stage = await stands(page, '[aria-current=page]');
      // The page is not kept waiting for what was typed; it is put into the field a moment later.
      const typed = (selector) => document.querySelector(selector)?.value;
      if (stage === 'empty') await page.waitForFunction(typed, { ...OFTEN, timeout: 5_000 }, NAME).catch(() => {});
      const name = await page.evaluate(typed, NAME);
      return { stage: stage === 'empty' ? 'fresh' : stage, offered: name };
    },
    judged(store, { saved }, seen) {
      const isThere = says(store, 'Margaret');
      if (isThere && seen.stage === 'fresh') return [['empty', 'a first use where a passport is']];
      if (!isThere && saved) return [['false_saved', 'the store does not have it']];
      return !isThere && seen.offered !== 'Margaret' ? [['lost', `what was typed: ${seen.offered}`]] : [];
    },
  };
}

function writing(before) {
  return {
    async act(page, site, { again } = {}) {
      const { stage, failed } = await opened(page, `${site}#/concern/new`, 'textarea');
      if (stage !== 'opened') return { outcome: stage, failed };
      await fill(page, 'textarea', STAIRS);
      await press(page, say('form-save'));
      return { outcome: await settled(page, again), failed };
    },
    async reopened(page, site) {
      await page.goto(`${site}#/concern/new`);
      await page.reload();
      const stage = await stands(page, 'textarea');
      return { stage, offered: await page.evaluate(() => document.querySelector('textarea')?.value) };
    },
    judged(store, { saved }, seen) {
      const isThere = says(store, STAIRS);
      const blames = [];
      if (!begins(store, before)) blames.push(['lost', 'something that was there before']);
      if (!isThere && saved) blames.push(['false_saved', 'the store does not have it']);
      else if (!isThere && seen.offered !== STAIRS) blames.push(['lost', `what was typed: ${seen.offered}`]);
      return blames;
    },
  };
}

function bringing({ backup, store: brought }, before) {
  const label = say(before ? 'restore-replace' : 'restore-bring');
  const troubles = ['restore-refused', 'restore-full', 'restore-taken', 'restore-unheard'].map((key) => say(key));
  const write = async (page) => {
    await press(page, label);
    if (before) await press(page, say('restore-confirm-yes'));
  };
  const outcome = async (page) => {
    const found = await page.waitForFunction(({ today, failed, troubles }) => {
      const title = document.querySelector('#page-title')?.textContent;
      if (title === failed) return 'failed';
      if (title === today) return 'restored';
      return troubles.some((text) => document.body.textContent.includes(text)) && 'refused';
    }, OFTEN, { today: say('nav-today'), failed: say('failed-title'), troubles });
    return found.jsonValue();
  };
  const offeredAs = async (page) => {
    await open(page, backup);
    await headed(page, say('restore-whose', { name: 'Margaret' }));
  };
  return {
    async act(page, site, { again } = {}) {
      const { stage, failed } = await opened(page, `${site}#/restore`, 'input[type=file]');
      if (stage !== 'opened') return { outcome: stage, failed };
      await offeredAs(page);
      // What is here could not be looked at: nothing is offered, and nothing may be.
      if (await shows(page, say('restore-here-unread'))) {
        await press(page, say('restore-another'));
        await offeredAs(page);
      }
      await write(page);
      let came = await outcome(page);
      // Where it may have been written all the same, the page asks for the app to be opened again, and offers nothing else.
      if (came === 'refused' && again && !(await shows(page, say('restore-unheard')))) {
        await write(page);
        // What was done unheard is found now: something was written here in the meantime.
        await page.waitForFunction((text) => !document.body.textContent.includes(text), OFTEN, say('restore-refused'));
        came = await outcome(page);
      }
      if (came !== 'failed') return { outcome: came, failed };
      await press(page, say('failed-again'));
      await headed(page, say('nav-today'));
      return { outcome: 'restored', failed: 1 };
    },
    async reopened(page, site) {
      await page.goto(`${site}#/today`);
      await page.reload();
      const stage = await stands(page, '[aria-current=page]');
      return { stage: stage === 'empty' && !before ? 'fresh' : stage };
    },
    judged(store, act, seen) {
      const same = (one) => store.log.length === one.log.length && begins(store, one);
      const blames = [];
      if (act.outcome === 'restored' && !same(brought)) blames.push(['false_saved', 'it is not what the backup has']);
      else if (!same(brought) && !(before ? same(before) : store.log.length === 0)) blames.push(['lost', 'neither the one nor the other']);
      if (store.log.length > 0 && seen.stage === 'fresh') blames.push(['empty', 'a first use where a passport is']);
      return blames;
    },
  };
}
