// One patient, one code, one reader: shared in Norwegian, read in English from the pixels of the screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { bytesOf, decode } from './harness/code.mjs';
import { logged } from './harness/kept.mjs';
import { unfolded } from './harness/letters.mjs';
import { tagged } from './harness/seal.mjs';
import { stage } from './harness/stage.mjs';
import { appStands } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { astrid, SECRETS, TAKEN_OUT } from './passports/astrid.mjs';
import { begin, follow, goTo, headed, openRow, press, preview, said, showCode } from './verbs.mjs';
import { addMember, fill, writeMember } from './writing.mjs';

const say = words('en');
const vectors = new URL('../../docs/vectors/', import.meta.url);
const PHONE = { locale: 'nb-NO', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

describe('sharing a passport', () => {
  const here = stage();
  let patient;
  let code;

  before(async () => {
    patient = await here.visitor(PHONE);
    const { page } = patient;
    await begin(patient, astrid.name);
    await fill(page, astrid);
    await preview(page, 'audience-hospital-team');
    for (const word of TAKEN_OUT) await leaveOut(page, word);
    await showCode(page, astrid.name);
    code = decode(await page.screenshot());
  });

  test('the code is small enough for any camera, and leads back to this site', () => {
    assert.ok(code.version <= 22, `version ${code.version}`);
    assert.match(code.text, new RegExp(`^${here.site.address}#1\\d+$`));
  });

  test('before it is shown, the patient sees what they share and what they took out', async () => {
    const { page } = patient;
    await follow(page, 'code-close');
    await headed(page, await said(page, 'share-for', { audience: await said(page, 'audience-hospital-team') }));
    const summary = page.getByRole('article');
    for (const word of SECRETS) assert.equal(await summary.getByText(word).count(), 0, word);
    for (const word of TAKEN_OUT) {
      const kept = summary.getByRole('listitem').filter({ hasText: word });
      assert.equal(await kept.getByRole('checkbox').isChecked(), false, word);
      assert.match(await kept.innerText(), new RegExp(await said(page, 'share-not-shared')), word);
    }
    await showCode(page, astrid.name);
    assert.equal(decode(await page.screenshot()).text.length, code.text.length, 'what was taken out stays out');
  });

  test('a reader finds every shared thing, coded things in their own language', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    await unfolded(page);
    const text = await page.getByRole('article').innerText();
    for (const expected of shared()) assert.ok(text.includes(expected), `${expected} is missing from:\n${text}`);
    await reader.leave();
  });

  test('a reader sees it in the order in which it is needed', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    await headed(page, astrid.name);
    await unfolded(page);
    const headings = await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
    const order = [
      'about-matters', 'summary-needed', 'summary-next', 'summary-unheld', 'summary-allergies', 'summary-more', 'summary-who-does-what',
      'summary-others', 'summary-agreements', 'summary-wishes', 'summary-medicines',
    ];
    assert.deepEqual(headings, order.map((key) => say(key)));
    const text = await page.getByRole('article').innerText();
    inOrder(text, [
      astrid.name, 'Speaks Norwegian', astrid.about.matters, say('summary-needed'), 'Scan', 'Visit', 'Phone call',
      say('summary-unheld'), say('area-nights-and-weekends'), 'Penicillin', astrid.agreements[0].what, astrid.wishes[0].words,
      'Paracetamol', say('summary-foot'),
    ]);
    await reader.leave();
  });

  test('the patient’s own words are marked as Norwegian, and nothing else is', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    await unfolded(page);
    const own = await page.locator('article [lang=nb]').allInnerTexts();
    for (const written of [astrid.about.matters, 'Verst om morgenen', 'Helst hjemme', 'Røntgen, 2. etasje']) {
      assert.ok(own.includes(written), written);
    }
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    for (const coded of [say('area-results'), say('concern-item-pain'), say('role-oncologist')]) {
      assert.ok(!own.some((text) => text.includes(coded)), coded);
    }
    await reader.leave();
  });

  test('what is private or was taken out is neither on the page nor in the code', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    const hidden = [...SECRETS, ...TAKEN_OUT, say('closeness-strained'), say('may-know-practical-only')];
    const whole = await page.evaluate(() => document.documentElement.outerHTML + document.documentElement.textContent);
    const bytes = bytesOf(code.text);
    assert.ok(bytes.length > 100);
    for (const word of hidden) {
      assert.ok(!whole.includes(word), `${word} is on the page`);
      for (const encoding of ['utf8', 'latin1', 'utf16le']) {
        assert.equal(bytes.indexOf(Buffer.from(word, encoding)), -1, `${word} is in the bytes as ${encoding}`);
      }
      assert.ok(!code.text.includes(word));
    }
    await unfolded(page);
    await page.getByText(say('summary-someone-does')).waitFor();
    await reader.leave();
  });

  test('a reader who says who they are sees first what is needed from them', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    await page.getByLabel(say('read-role')).selectOption({ label: say('role-contact-nurse') });
    const needed = page.locator('section').filter({ has: page.getByRole('heading', { name: say('summary-needed'), exact: true }) });
    await needed.getByText(say('area-results')).waitFor();
    await unfolded(page);
    inOrder(await needed.innerText(), [
      say('area-results'), say('ask-lead'), 'Ringer meg samme dag', say('concern-item-pain'), say('ask-talk'),
      say('prompt-who-tells-results'), say('ask-question'), 'Redd for å bli alene',
    ]);
    assert.ok(!(await needed.innerText()).includes(say('area-medicines-list')), 'the GP’s task is not the nurse’s');
    await page.getByLabel(say('read-role')).selectOption({ label: say('role-gp') });
    await needed.getByText(say('area-medicines-list')).waitFor();
    assert.ok(!(await needed.innerText()).includes(say('area-results')));
    await reader.leave();
  });

  test('it says whose it is, when it was written, and how old it is', async () => {
    const reader = await read(here, code.text);
    const text = await reader.page.getByRole('article').innerText();
    assert.match(text, /Patient’s own, written (today at \d|yesterday)/);
    assert.ok(text.includes(say('summary-foot')));
    assert.ok(text.includes(say('summary-for', { audience: say('audience-hospital-team') })));
    await reader.leave();
  });

  test('a reader takes the summary along as plain text', async () => {
    const reader = await read(here, code.text);
    const { page, context } = reader;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'read-copy');
    await page.getByText(say('read-copied')).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.split('\n- ').length > 10, 'each item stands on a line of its own');
    assert.ok(text.includes(astrid.name) && text.includes(say('summary-foot')), 'it says whose it is and who wrote it');
    assert.ok(!text.includes('<'), 'it is plain text');
    await reader.leave();
  });

  test('reading leaves nothing behind', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    await page.getByLabel(say('language-label'), { exact: true }).selectOption('da');
    await page.getByText(words('da')('summary-foot')).waitFor();
    assert.deepEqual(await kept(page), { databases: [], local: 0, session: 0 });
    assert.equal(await page.title(), 'Red Thread', 'a title never names the patient');
    await reader.leave();
  });

  test('reading works where the browser keeps nothing at all', async () => {
    const reader = await here.visitor();
    await reader.page.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
        Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
      }
    });
    await reader.page.goto(code.text);
    await headed(reader.page, astrid.name);
    await reader.leave();
  });

  test('once seen, it opens without a server', async () => {
    const reader = await read(here, code.text);
    const { page } = reader;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await reader.context.setOffline(true);
    await page.reload();
    await headed(page, astrid.name);
    await reader.leave();
  });

  test('a letter never mixes with a passport on the same phone', async () => {
    const phone = await here.visitor({ locale: 'nb-NO' });
    const { page } = phone;
    await begin(phone, 'Ragnhild');
    await addMember(page, { name: 'Fastlege Vik', role: 'role-gp', phone: '55 55 55 55' });
    const entries = await logged(page);
    const tab = await phone.context.newPage();
    for (const letter of [page, tab]) {
      await letter.goto(code.text);
      await headed(letter, astrid.name);
      const text = await letter.evaluate(() => document.documentElement.textContent);
      for (const word of ['Ragnhild', 'Fastlege Vik']) assert.ok(!text.includes(word), word);
      assert.equal(await letter.getByRole('navigation').count(), 0);
    }
    await page.goto(`${here.site.address}#/team`);
    await headed(page, words('nb')('nav-team'));
    const team = await page.evaluate(() => document.documentElement.textContent);
    assert.ok(team.includes('Fastlege Vik'));
    for (const word of ['Nina Haugen', astrid.name]) assert.ok(!team.includes(word), word);
    assert.equal(await logged(page), entries, 'nothing was written');
    await phone.leave();
  });

  test('the patient’s own code, on the patient’s own phone, shows only what was shared', async () => {
    const tab = await patient.context.newPage();
    await tab.goto(code.text);
    await headed(tab, astrid.name);
    const text = await tab.evaluate(() => document.documentElement.textContent);
    for (const word of [...SECRETS, ...TAKEN_OUT]) assert.ok(!text.includes(word), word);
    await tab.close();
  });

  test('a form in the middle of being written survives a letter', async () => {
    const phone = await here.visitor();
    const { page } = phone;
    await begin(phone, 'Ragnhild');
    await goTo(page, 'nav-team');
    await page.getByRole('link', { name: say('member-add') }).click();
    await writeMember(page, { name: 'Half a na' });
    await page.goto(code.text);
    await headed(page, astrid.name);
    await page.goto(`${here.site.address}#/today`);
    await openRow(page, say('member-add'));
    assert.equal(await page.getByLabel(say('field-member-name'), { exact: true }).inputValue(), 'Half a na');
    await phone.leave();
  });

  for (const [what, title, todo, change] of refused()) {
    test(`${what} gives one clear page and nothing of the letter`, async () => {
      const reader = await read(here, here.site.address + change(new URL(code.text).hash));
      const { page } = reader;
      await headed(page, say(title));
      await page.getByText(say(todo)).waitFor();
      await page.getByText(say('refused-nothing-shown')).waitFor();
      const text = await page.evaluate(() => document.documentElement.textContent);
      for (const word of [astrid.name, ...sharedWords()]) assert.ok(!text.includes(word), word);
      assert.equal(await page.getByRole('article').count(), 0);
      assert.deepEqual(await kept(page), { databases: [], local: 0, session: 0 });
      await reader.leave();
    });
  }

  test('what other makers’ letters say is read as they meant it', async () => {
    for (const name of ['1-en', '1-nb', '1-da', '2-en', '2-nb', '2-da']) {
      const reader = await read(here, `${here.site.address}#${vector(`glance-${name}`)}`);
      await reader.page.getByRole('article').waitFor();
      await reader.leave();
    }
  });

  test('the link can be copied and opened', async () => {
    const { page, context } = patient;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'code-copy');
    await page.getByText(await said(page, 'code-copied')).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link.split('#')[0], here.site.address);
    const reader = await read(here, link);
    await headed(reader.page, astrid.name);
    await reader.leave();
  });

  test('nothing that the patient did was noisy', () => patient.leave());
});

/** Opens a link in a fresh profile that is set to English. */
async function read(here, link) {
  const reader = await here.visitor({ locale: 'en-GB' });
  await reader.page.goto(link);
  await appStands(reader.page);
  return reader;
}

/** Takes out of the preview whatever holds this word. */
async function leaveOut(page, word) {
  const item = page.getByRole('article').getByRole('listitem').filter({ hasText: word });
  await item.getByRole('checkbox').click();
  await item.filter({ hasText: await said(page, 'share-not-shared') }).first().waitFor();
}

/** What the hospital team is to find, as an English reader sees it. */
function shared() {
  const coded = (records, kind) => records.filter(isShared).map((record) => record[kind]).filter(Boolean).map((key) => say(key));
  return [
    astrid.name, astrid.about.fullName, 'Born 14 Mar 1956', 'Speaks Norwegian', ...sharedWords(),
    ...coded(astrid.members, 'role'), ...coded(astrid.tasks.filter((task) => task.area !== 'area-something-else'), 'area'),
    ...coded(astrid.appointments, 'kind'), ...coded(astrid.concerns, 'item'), ...coded(astrid.questions, 'prompt'),
    ...coded(astrid.wishes, 'kind'), '09:30–10:15', 'Expected in week', say('summary-unheld'),
    ...astrid.concerns.filter((concern) => isShared(concern) && concern.level).map(({ level }) => say('level-says', { level })),
  ];
}

/** Every word of the patient's own that is to arrive. */
function sharedWords() {
  const { members, tasks, appointments, concerns, questions, agreements, wishes, medicines, allergies, about } = astrid;
  const records = [...members, ...tasks, ...appointments, ...concerns, ...questions, ...agreements, ...wishes, ...medicines, ...allergies];
  const own = ['name', 'service', 'phone', 'askAbout', 'hours', 'what', 'when', 'place', 'purpose', 'words', 'dose', 'to', 'reaction'];
  const texts = records.filter(isShared).flatMap((record) => own.map((key) => record[key]));
  return [about.matters, about.sentence, ...texts].filter((text) => text && text !== 'me');
}

function isShared(record) {
  const text = JSON.stringify(record);
  return record.sharing === undefined && !TAKEN_OUT.some((word) => text.includes(word));
}

function inOrder(text, parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.notEqual(at, -1, `${part} does not come after what stands before it in:\n${text}`);
    from = at + part.length;
  }
}

function refused() {
  const otherDigit = (digit) => String((Number(digit) + 1) % 10);
  return [
    ['a code with one digit changed', 'refused-damaged', 'refused-link-todo', (hash) => hash.slice(0, 200) + otherDigit(hash[200]) + hash.slice(201)],
    ['a link that lost its end', 'refused-damaged', 'refused-link-todo', (hash) => hash.slice(0, -40)],
    ['a link that lost its middle', 'refused-damaged', 'refused-link-todo', (hash) => hash.slice(0, 100) + hash.slice(150)],
    ['a foreign code', 'refused-link', 'refused-link-todo', () => '#WIFI:S:ward;T:WPA;;'],
    ['a letter in an encoding to come', 'refused-link', 'refused-link-todo', (hash) => hash.replace('#1', '#2')],
    ['a code of a newer version', 'refused-newer', 'refused-newer-todo', newer],
    ['far too long a code', 'refused-too-large', 'refused-too-large-todo', (hash) => hash + '7'.repeat(9000)],
  ];
}

/** The fragment that a frozen test file of the format holds. */
function vector(name) {
  return readFileSync(new URL(`${name}.txt`, vectors), 'utf8').match(/\b1\d{40,}\b/)[0];
}

/** A glance of a version that will not be for long: a tag that holds, and then the version. */
function newer() {
  return `#1${BigInt(`0x01${tagged('red thread:glanc', Buffer.of(250)).toString('hex')}`)}`;
}

/** What this origin keeps in the browser, apart from the app itself. */
function kept(page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: localStorage.length,
    session: sessionStorage.length,
  }));
}
