// Every kind of page there is, one after the other, for journeys that hold each of them to one rule.
import { mark, write } from '../fields.mjs';
import { another, backup, pickBackup, shownWords, truncated, tryWords } from './backups.mjs';
import { begin, field, follow, goTo, headed, inDays, openRow, openSample, press, said, save } from '../verbs.mjs';
import { beginFromAdd } from '../writing.mjs';
import { loseCopy } from './copies.mjs';
import { followed } from './followed.mjs';
import { holdFiles } from './remains.mjs';
import { paste, sentLink, setLock, shownKey, tryKey } from './giving.mjs';
import { visit } from './letters.mjs';
import { answers, broughtIn, letters } from './reading.mjs';
import { putOn, shut, tryPassword, unlock } from './locks.mjs';
import { appStands } from './visitor.mjs';

// What is typed on the way is made of digits, which are the same in every language and stand in no catalogue.
const TYPED = '1 2 3';

const SCAN = '#/scan';

/** Pages that look different as long as nothing is written down. */
const PLAIN = [
  'today', 'team', 'calendar', 'raise', 'share', 'me', 'care', 'wishes', 'night', 'gaps', 'meeting', 'reviews', 'joined-up', 'paper', 'files',
  'take-in',
];

/**
 * Takes somebody in a fresh profile through every kind of page and calls `look(name)` on each: first use, every page of the
 * sample, what is only there once something was done, forms that lack something, the question before taking out, reading,
 * refused, nothing written down, following along, failed. What can be unfolded is.
 */
export async function everyPlace(someone, look) {
  const { page } = someone;
  const seen = async (name) => {
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => { details.open = true; });
      document.querySelectorAll('article [aria-expanded=false]').forEach((folded) => folded.click());
    });
    await look(name);
  };
  await beginnings(someone, seen);
  await throughout(page, seen);
  await noticed(page, seen);
  await consulted(page, seen);
  await asked(page, seen);
  await lookedBack(page, seen);
  await given(page, seen);
  await broughtIn(page, seen, TYPED);
  await letters(someone, seen);
  await answers(someone, seen, TYPED);
  await lockedUp(someone, seen);
  await scanned(someone, seen);
  await emptied(someone, seen);
  await followed(someone, seen, TYPED);
  await backedUp(page, seen);
  await locked(page, seen);
  await placed(someone, seen);
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
  // Reading a code is no page of the passport: it has its turn below.
  const kinds = new Set([...waiting.map(kindOf), SCAN]);
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

/** A task is like any other task, a code for one audience like that for any other, a form the same whatever it starts from. */
function kindOf(href) {
  return href
    .replace(/^(#\/[a-z-]+\/new\/[a-z-]+)\/.*/, '$1/:start')
    .replace(/\/[0-9a-f]+(?=\/|$)/g, '/:id')
    .replace(/^#\/share\/(?!person\/)[^/]+/, '#/share/:audience');
}

function links(page) {
  return page.evaluate(() => [...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href')));
}

/** Saves the form, and closes the short message, which covers much of a small page. */
async function keep(page, heading) {
  await save(page, heading);
  await press(page, 'toast-close');
}

/** What the app answers to: an open item of the checklist, a gap put aside, answers over time, the list before going home. */
async function noticed(page, seen) {
  await visit(page, '#/checklist');
  await page.getByRole('main').getByRole('button', { expanded: false }).first().click();
  await seen('the checklist with an open item');
  await visit(page, '#/gaps');
  await page.getByRole('link', { name: await said(page, 'gaps-put-aside') }).first().click();
  await write(page, 'field-aside-why', TYPED);
  await keep(page, await said(page, 'gaps-title'));
  await seen('a gap put aside');
  await beginFromAdd(page, 'add-joined-up-title');
  await page.getByRole('main').getByRole('link', { name: await said(page, 'joined-up-begin') }).or(
    page.getByRole('main').getByRole('link', { name: await said(page, 'joined-up-again') }),
  ).first().click();
  for (const statement of ['know-each-other', 'i-know-whom-to-call', 'whole-picture', 'what-matters']) {
    await mark(page, `statement-${statement}`, 'frequency-often');
  }
  await keep(page, await said(page, 'joined-up-title'));
  await seen('how joined-up care feels, answered');
  await visit(page, '#/reviews');
  await openRow(page, await said(page, 'review-moment-getting-worse'));
  await keep(page, await said(page, 'review-title'));
  await seen('everything looked through');
  await visit(page, '#/appointment/new/contact/going-home');
  await mark(page, 'field-precision', 'precision-day');
  await write(page, 'field-day', inDays(2));
  await keep(page, await said(page, 'appointment-kind-going-home'));
  await seen('going home');
  await follow(page, 'going-home-title');
  await page.getByRole('button', { name: await said(page, 'readiness-missing'), exact: true }).first().click();
  await page.getByText(await said(page, 'going-home-task')).waitFor();
  await press(page, 'toast-close');
  await seen('the list before going home');
}

/** A consultation as it goes on, and after it was closed. */
async function consulted(page, seen) {
  await goTo(page, 'nav-calendar');
  await openRow(page, await said(page, 'appointment-kind-shared-consultation'));
  await follow(page, 'talk-prepare');
  await headed(page, await said(page, 'talk-prepare'));
  await press(page, 'talk-begin');
  await headed(page, await said(page, 'talk-during'));
  await seen('a consultation that goes on');
  await follow(page, 'talk-to-close');
  await headed(page, await said(page, 'talk-close'));
  await seen('a consultation to be summed up');
  await press(page, 'talk-close-now');
  await headed(page, await said(page, 'talk-after'));
  await seen('a consultation that is closed');
  await press(page, 'toast-close');
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

/** What was before: a record that reads otherwise now, one that was taken out, and the question before it is all cleared. */
async function lookedBack(page, seen) {
  await visit(page, '#/member/1');
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await follow(page, 'edit');
  await write(page, 'field-hours', TYPED);
  await keep(page, name);
  await seen('a record with earlier versions');
  await follow(page, 'history-versions');
  await headed(page, await said(page, 'history-versions'));
  await seen('the versions of a record');
  await visit(page, '#/task/1/history');
  await seen('the versions of a record that was taken out');
  await visit(page, '#/task/999/history');
  await seen('the versions of a record that never was');
  await visit(page, '#/history');
  await seen('every change');
  await visit(page, '#/history/clear');
  await seen('what goes when the history is cleared');
  await press(page, 'history-clear-now');
  await page.getByRole('dialog').waitFor();
  await seen('the question before the history is cleared');
  await press(page, 'history-clear-no');
}

/** The ways to give a passport, as they look once something was switched or tapped. */
async function given(page, seen) {
  await visit(page, '#/share/gp/send');
  await setLock(page, 'send-lock', false);
  await page.getByText(await said(page, 'send-open-warning')).waitFor();
  await page.getByText(await said(page, 'send-ready')).waitFor();
  await seen('a letter to be sent without a key');
  await visit(page, '#/share/gp/moving');
  await press(page, 'moving-pause');
  await seen('a moving code that rests');
  await visit(page, '#/share/gp/code');
  await setLock(page, 'code-lock', true);
  await page.getByRole('link', { name: await said(page, 'send-show-key'), exact: true }).waitFor();
  await seen('a locked code');
  await setLock(page, 'code-lock', false);
  await page.getByRole('link', { name: await said(page, 'send-show-key'), exact: true }).waitFor({ state: 'detached' });
}

/** A locked letter as a reader meets it. */
async function lockedUp(someone, seen) {
  const { page } = someone;
  await page.goto(`${someone.address}?locked#/share`);
  await appStands(page);
  const link = await sentLink(someone, 'gp');
  await seen('a link that is copied');
  await shownKey(page);
  await page.goto(link);
  await headed(page, await said(page, 'unlock-title'));
  await seen('a locked letter');
  await tryKey(page, TYPED);
  await page.locator('[aria-invalid="true"]').waitFor();
  await seen('a locked letter with what is no key');
}

/** The page that reads codes, when what it was given is none of ours. */
async function scanned(someone, seen) {
  const { page } = someone;
  await page.goto(someone.address + SCAN);
  await headed(page, await said(page, 'scan-title'));
  await page.getByRole('alert').waitFor();
  await seen('reading a code, without a camera');
  await paste(page, TYPED);
  await page.getByText(await said(page, 'found-foreign')).waitFor();
  await seen('a text that is no letter');
}

/** A passport of one's own in which nothing is written down yet. */
async function emptied(someone, seen) {
  const { page } = someone;
  await page.goto(`${someone.address}?again#/today`);
  await press(page, 'sample-throw-away');
  await headed(page, await said(page, 'welcome-title'));
  await begin(someone, TYPED);
  for (const name of PLAIN) {
    await visit(page, `#/${name}`);
    await seen(`${name}, with nothing written down`);
  }
}

/** A backup of that passport: its words, its file, what keeps it from coming back, and what it would do. */
async function backedUp(page, seen) {
  await visit(page, '#/backup');
  await seen('making a backup');
  await shownWords(page);
  await seen('the words of a backup');
  const first = await backup(page);
  await seen('the file of a backup');
  await visit(page, '#/backup/moving');
  await page.getByRole('img').first().waitFor();
  await press(page, 'moving-pause');
  await seen('a backup as a moving code');
  await visit(page, '#/restore');
  await seen('bringing a backup back');
  await pickBackup(page, truncated(first.file));
  await page.getByText(await said(page, 'restore-damaged')).waitFor();
  await seen('a backup that is damaged');
  await pickBackup(page, first.file);
  await tryWords(page, TYPED);
  await page.getByText(await said(page, 'restore-not-words')).waitFor();
  await seen('a backup with what are no words');
  await tryWords(page, first.words);
  await headed(page, await said(page, 'restore-whose', { name: TYPED }));
  await seen('a backup that is the same');
  await another(page);
  await visit(page, '#/today');
}

/** Where that passport is, on an iPhone, and how it goes: wholly, in part, not at all, by another tab. */
/** The lock: put on, refused, on, and the gate; and several passports. The passport is open again afterwards. */
async function locked(page, seen) {
  await visit(page, '#/lock');
  await headed(page, await said(page, 'lock-title'));
  await seen('lock');
  await putOn(page, TYPED);
  await page.getByText(await said(page, 'lock-too-short')).waitFor();
  await seen('lock with a password that is too short');
  await putOn(page);
  await page.getByText(await said(page, 'lock-on')).waitFor();
  await seen('lock that is on');
  await visit(page, '#/passports');
  await page.getByText(await said(page, 'passports-here')).waitFor();
  await seen('passports');
  await press(page, 'passports-add');
  await headed(page, await said(page, 'welcome-title'));
  await seen('welcome beside another passport');
  await page.reload();
  await shut(page);
  await seen('gate');
  await visit(page, '#/data/delete');
  await seen('deleting everything, at the gate');
  await visit(page, '#/today');
  await tryPassword(page, TYPED);
  await page.getByText(await said(page, 'gate-wrong')).waitFor();
  await seen('gate with a wrong password');
  await unlock(page);
  await visit(page, '#/lock');
  await press(page, 'lock-off-now');
  await page.getByText(await said(page, 'lock-lede')).waitFor();
}

async function placed(someone, seen) {
  const { page } = someone;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: false });
  });
  await page.goto(`${someone.address}?iphone#/data`);
  await press(page, 'data-promise-ask');
  await page.getByText(await said(page, 'data-promise-refused')).waitFor();
  await seen('where the data is, with a backup, on an iPhone');
  for (const name of ['data/move', 'settings']) {
    await visit(page, `#/${name}`);
    await seen(`${name}, on an iPhone`);
  }
  await deleted(page, () => seen('the question before everything is deleted'), () => holdFiles(page, 'refuses'));
  await headed(page, await said(page, 'data-partly-title'));
  await seen('what could not be deleted');
  await page.reload();
  await headed(page, await said(page, 'data-unfinished-title'));
  await seen('a deletion that was interrupted');
  await press(page, 'data-unfinished-finish');
  await page.getByText(await said(page, 'data-done')).waitFor();
  await seen('first use on an iPhone, after everything was deleted');
  await begin(someone, TYPED);
  await deleted(page, async () => {}, () => page.evaluate(() => {
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('', 'UnknownError');
    };
  }));
  await headed(page, await said(page, 'data-nothing-title'));
  await seen('a deletion that could not begin');
  await page.reload();
  await headed(page, await said(page, 'data-delete-title'));
  await page.evaluate(() => new BroadcastChannel('red-thread').postMessage({ deleted: true }));
  await headed(page, await said(page, 'data-elsewhere-title'));
  await seen('a deletion by another tab');
}

/** Deletes everything; calls `asked` at the question, and `hinder` before it is answered. */
async function deleted(page, asked, hinder) {
  await visit(page, '#/data/delete');
  await (await field(page, 'data-delete-tick')).check();
  await press(page, 'data-delete-now');
  await page.getByRole('dialog').waitFor();
  await asked();
  await hinder();
  await press(page, 'data-delete-yes');
}

async function failing(someone, seen) {
  const { page } = someone;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(`${someone.address}?once-more`);
  await page.getByText(await said(page, 'only-copy-title')).waitFor();
  await seen('a store that cannot be opened, and its second copy');
  await loseCopy(page);
  await page.reload();
  await appStands(page);
  await headed(page, await said(page, 'failed-title'));
  await seen('a store that cannot be opened');
}
