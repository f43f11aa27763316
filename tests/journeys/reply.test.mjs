// A clinician answers, and the patient looks through the answer: nothing but pixels goes between the two, and what is kept is what was
// chosen. An answer that is foreign, forged, cut off or here for the second time has a page of its own.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { choose, write } from './fields.mjs';
import { launch } from './harness/browser.mjs';
import { bytesOf, decode } from './harness/code.mjs';
import { blank, fromPng, held, seen } from './harness/damage.mjs';
import { atScan, copied, paste, savedFile } from './harness/giving.mjs';
import { linkFor, opened, visit } from './harness/letters.mjs';
import { tagged } from './harness/seal.mjs';
import { stage } from './harness/stage.mjs';
import { film, filming } from './harness/video.mjs';
import { visitor } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { margaret } from './passports/margaret.mjs';
import { begin, field, follow, headed, inDays, openRow, press, saved, takeOut } from './verbs.mjs';
import { addQuestion, fill } from './writing.mjs';

const say = words('en');
const PHONE = { viewport: { width: 412, height: 800 }, deviceScaleFactor: 2 };
const CAMERA = { width: 640, height: 480, grey: 70 };
const FILMED_MS = 60_000;
const QUESTION = 'May I fly in December?';
const LATE = 'May I swim?';

describe('an answer', () => {
  const here = stage();
  const folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
  const films = { patient: join(folder, 'patient.y4m'), reader: join(folder, 'reader.y4m') };
  const browsers = {};
  let patient;
  let reader;
  let answer;

  before(async () => {
    for (const side of ['patient', 'reader']) {
      film(films[side], [blank(CAMERA.width, CAMERA.height, CAMERA.grey)], 4);
      browsers[side] = await launch({ flags: filming(films[side]) });
    }
    patient = await visitor(browsers.patient, here.site, PHONE);
    await begin(patient, margaret.name);
    await fill(patient.page, margaret);
    await addQuestion(patient.page, { words: QUESTION, to: 'Dr Hale' });
  });

  after(async () => {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  test('goes from screen to camera and back: one thing of each kind is said, and half of it kept', async () => {
    await visit(patient.page, '#/share/hospital-team/code');
    film(films.reader, [taken(await patient.page.screenshot())], 4);
    reader = await atScan(await visitor(browsers.reader, here.site, { permissions: ['camera'], ...PHONE }));
    await reader.page.getByRole('article').waitFor({ timeout: FILMED_MS });
    await choose(reader.page, 'read-role', say('role-oncologist'));
    await answers(reader.page);
    film(films.patient, [taken(await codeOf(reader.page))], 4);
    answer = decode(await codeOf(reader.page)).text;

    const { page, context } = patient;
    await context.grantPermissions(['camera']);
    const before = await everythingOf(page);
    await visit(page, '#/share');
    await page.getByRole('main').getByRole('link', { name: say('replies-title') }).first().click();
    await headed(page, say('replies-title'));
    await page.getByText(say('replies-none-title')).waitFor();
    await follow(page, 'scan-open');
    await page.getByRole('heading', { level: 1, name: say('weigh-title', { name: 'Dr Hale' }) }).waitFor({ timeout: FILMED_MS });
    const switches = page.getByRole('checkbox', { name: new RegExp(`^${say('weigh-keep-this', { what: '' })}`) });
    for (const one of await switches.all()) assert.equal(await one.isChecked(), false, 'everything is off');
    assert.equal(await page.getByText(say('weigh-needs-who')).count(), 2, 'a task and an agreement wait for who it is');

    await follow(page, 'weigh-later');
    await headed(page, say('replies-title'));
    assert.deepEqual(await everythingOf(page), before, 'nothing is changed');
    await page.reload();
    await visit(page, '#/today');
    await openRow(page, say('replies-waiting'));
    await headed(page, say('weigh-title', { name: 'Dr Hale' }));

    await choose(page, 'weigh-who', 'Dr Hale');
    for (const kind of ['said-takes', 'said-answers', 'said-agrees', 'said-corrects']) await keep(page, kind);
    await page.getByRole('button', { name: 'Keep 4 things', exact: true }).click();
    await headed(page, say('replies-title'));
    await saved(page);
    await page.getByText('Yes, after the scan').waitFor();
    const kept = await everythingOf(page);
    assert.deepEqual(changes(before, kept), [
      'agreements: +Blood test before Christmas', 'members: Dr Hale', 'questions: May I fly in December?', 'tasks: Someone who knows my plan', 'told: +4',
    ]);
    await page.getByRole('main').getByRole('link', { name: QUESTION }).click();
    await headed(page, QUESTION);
    await page.getByText(say('replies-unchecked')).waitFor();
    const facts = await page.getByRole('main').innerText();
    for (const part of ['Yes, after the scan', 'Dr Hale', 'City Hospital']) assert.ok(facts.includes(part), part);
  });

  test('that comes once more says so, and shows what was left out', async () => {
    const { page } = patient;
    film(films.patient, [blank(CAMERA.width, CAMERA.height, CAMERA.grey)], 4);
    await bring(page, answer);
    await headed(page, say('weigh-again'));
    await press(page, 'weigh-again-look');
    await headed(page, say('weigh-title', { name: 'Dr Hale' }));
    assert.equal(await page.getByText(/^You kept this/).count(), 4);
    await press(page, 'weigh-throw-away');
    await headed(page, say('replies-title'));
  });

  test('that is cut off or changed on its way is not shown', async () => {
    const { page } = patient;
    const before = await everythingOf(page);
    await visit(page, new URL(answer.slice(0, -30)).hash);
    await headed(page, say('refused-damaged'));
    await page.getByText(say('refused-nothing-shown')).waitFor();
    assert.deepEqual(await everythingOf(page), before);
  });

  test('to somebody else’s passport is named as that', async () => {
    const other = await here.visitor();
    await begin(other, 'Gerd');
    const foreign = await answerTo(await linkFor(other, 'gp'));
    await other.leave();
    await bring(patient.page, foreign);
    await headed(patient.page, say('weigh-foreign'));
    await patient.page.getByText(say('weigh-nothing-changed')).waitFor();
    await follow(patient.page, 'replies-title');
    assert.equal(await patient.page.getByText(say('replies-waiting')).count(), 0, 'it is not kept');
  });

  test('by somebody who has not read the letter is named as that', async () => {
    const link = await linkFor(patient, 'gp');
    await bring(patient.page, forged(await answerTo(link)));
    await headed(patient.page, say('weigh-forged'));
    await patient.page.getByText(say('weigh-nothing-changed')).waitFor();
  });

  test('about what was taken out since, or changed, says so', async () => {
    const { page } = patient;
    await visit(page, '#/today');
    await addQuestion(page, { words: LATE, to: 'Dr Hale' });
    const link = await linkFor(patient, 'hospital-team');
    const late = await answerTo(link, async (there) => {
      await choose(there, 'read-role', say('role-oncologist'));
      await press(there, 'reply-open');
      await (await answerBox(there, LATE)).fill('Better not');
    });
    await visit(page, '#/raise');
    await openRow(page, LATE);
    await headed(page, LATE);
    await takeOut(page);
    await headed(page, say('nav-raise'));
    await bring(page, late);
    await page.getByText(say('weigh-gone')).waitFor();
    assert.equal(await page.getByRole('checkbox', { name: new RegExp(say('said-answers')) }).count(), 0);
    await press(page, 'weigh-throw-away');
  });

  test('from paper is written down and looked through in the same way', async () => {
    const { page } = patient;
    await visit(page, '#/replies');
    await follow(page, 'replies-paper');
    await headed(page, say('replies-paper'));
    await write(page, 'reply-message', 'See you on Friday');
    await write(page, 'reply-paper-name', 'Sister Beck');
    await choose(page, 'field-member-role', say('role-cancer-nurse'));
    // A browser tells nothing of a day that is only begun; it must not pass for one that was left open.
    const day = await field(page, 'reply-paper-day');
    await day.focus();
    await page.keyboard.type('12');
    await press(page, 'reply-paper-done');
    await page.getByText(say('problem-not-a-day')).waitFor();
    await day.fill(inDays(-3));
    await press(page, 'reply-paper-done');
    await headed(page, say('weigh-title', { name: 'Sister Beck' }));
    await keep(page, 'said-message');
    await page.getByRole('button', { name: 'Keep one thing', exact: true }).click();
    await headed(page, say('replies-title'));
    await page.getByText('See you on Friday').waitFor();
  });

  test('that came with another one says that the other waits', async () => {
    const { page } = patient;
    const link = await linkFor(patient, 'gp');
    const [first, second] = [await answerTo(link), await answerTo(await linkFor(patient, 'home-care'))];
    await bring(page, `${first}\n${second}`);
    await headed(page, say('weigh-title', { name: 'Dr Hale' }));
    await page.getByText(say('weigh-another')).waitFor();
    await press(page, 'weigh-throw-away');
  });

  test('on a device without a passport says what it is', async () => {
    const stranger = await opened(here, answer);
    await headed(stranger.page, say('replies-stray'));
    await stranger.leave();
  });

  test('nothing on either side was noisy', () => Promise.all([patient.leave(), reader.leave()]));

  /** Answers the letter behind a link in a profile of its own; what is said is a message, or what `how` fills in. */
  async function answerTo(link, how) {
    const there = await opened(here, link);
    await there.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await there.page.getByRole('article').waitFor();
    if (how) await how(there.page);
    else {
      await press(there.page, 'reply-open');
      await write(there.page, 'reply-message', 'Hello');
    }
    await write(there.page, 'reply-name', 'Dr Hale');
    await press(there.page, 'reply-make');
    const made = await copied(there.page, 'code-copy');
    await there.leave();
    return made;
  }
});

/** One thing of each kind, from the oncologist. */
async function answers(page) {
  await press(page, 'reply-open');
  await page.getByRole('heading', { name: say('reply-title', { name: 'Margaret' }) }).waitFor();
  await page.getByText(say('reply-about-other')).click();
  const free = item(page, say('area-nights-and-weekends'));
  await free.getByLabel(say('reply-takes')).check();
  await free.getByLabel(say('reply-words')).fill('From Monday');
  await item(page, say('area-cancer-treatment')).getByLabel(say('reply-passes')).check();
  await (await answerBox(page, QUESTION)).fill('Yes, after the scan');
  await item(page, say('concern-item-pain')).getByLabel(say('reply-heard')).check();
  for (const key of ['reply-agreement', 'reply-contact', 'reply-number']) await page.getByText(say(key), { exact: true }).click();
  await write(page, 'field-agreement-what', 'Blood test before Christmas');
  await write(page, 'field-agreement-by', inDays(20));
  await write(page, 'field-day', inDays(10));
  await write(page, 'field-place', 'Ward 7');
  await choose(page, 'reply-whose', 'Dr Hale');
  await write(page, 'reply-number-new', '01632 960 199');
  await write(page, 'reply-message', 'Call if it gets worse');
  await press(page, 'reply-make');
  assert.equal(await page.getByLabel(say('reply-name')).evaluate((field) => field === document.activeElement), true, 'the name is missing');
  await write(page, 'reply-name', 'Dr Hale');
  await write(page, 'field-service', 'City Hospital');
  await press(page, 'reply-make');
  await page.getByRole('heading', { name: say('reply-made-title') }).waitFor();
}

function item(page, name) {
  return page.getByRole('group', { name, exact: true });
}

async function answerBox(page, name) {
  return item(page, name).getByLabel(say('reply-answer'));
}

function codeOf(page) {
  return page.getByRole('img', { name: say('reply-code-label', { name: 'Margaret' }) }).screenshot();
}

/** What a camera sees of a screen that is held before it. */
function taken(png) {
  const screen = fromPng(png);
  const high = 460;
  const corners = held({ ...CAMERA, side: (high * screen.width) / screen.height, high });
  return seen(screen, { ...CAMERA, corners });
}

async function keep(page, kind) {
  const name = new RegExp(`^${say('weigh-keep-this', { what: say(kind) })}`);
  await page.getByRole('checkbox', { name }).check();
}

/** An answer that came as a link in a message. */
async function bring(page, link) {
  await visit(page, '#/scan');
  await paste(page, link);
}

/** Everything the passport says, as the patient's own file has it. */
async function everythingOf(page) {
  const at = new URL(page.url()).hash;
  await visit(page, '#/files');
  const { buffer } = await savedFile(page, 'files-json-save');
  if (at !== '#/scan') await visit(page, at);
  const { written, ...rest } = JSON.parse(buffer.toString());
  return rest;
}

/** What is new or reads otherwise, in plain words. */
function changes(before, after) {
  const name = ({ what, words, name: called }) => called ?? what ?? words;
  const kinds = Object.keys(after).filter((kind) => Array.isArray(after[kind]));
  return kinds.flatMap((kind) => {
    const old = new Map((before[kind] ?? []).map((record) => [record.id, JSON.stringify(record)]));
    const fresh = after[kind].filter((record) => !old.has(record.id));
    const other = after[kind].filter((record) => old.has(record.id) && old.get(record.id) !== JSON.stringify(record));
    const gone = (before[kind] ?? []).filter(({ id }) => !after[kind].some((record) => record.id === id));
    assert.deepEqual(gone, [], `nothing of ${kind} is lost`);
    const added = kind === 'told' ? (fresh.length ? [`+${fresh.length}`] : []) : fresh.map((record) => `+${name(record)}`);
    return [...added, ...other.map(name)].map((what) => `${kind}: ${what}`);
  }).sort();
}

/** The same answer with another seal, and a tag that holds: by somebody who knows the format and not the letter. */
function forged(link) {
  const body = bytesOf(link).subarray(6);
  const seal = 1 + 8;
  body[seal] ^= 1;
  const bytes = Buffer.concat([Buffer.from([1]), tagged('red thread:reply', body)]);
  return `${link.split('#')[0]}#1${BigInt(`0x${bytes.toString('hex')}`)}`;
}
