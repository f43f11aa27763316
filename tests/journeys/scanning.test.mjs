// Reading a code without its link: what is pasted or picked is told apart, what is foreign is named and never opened, and the parts
// that read and unlock cost nothing until they are needed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { atScan, everything, paste, photo, pickFile } from './harness/giving.mjs';
import { letter, linkFor, opened, visit } from './harness/letters.mjs';
import { serve } from './harness/site.mjs';
import { stage } from './harness/stage.mjs';
import { appStands, isKept, visitor } from './harness/visitor.mjs';
import { words } from './harness/words.mjs';
import { harriet } from './passports/harriet.mjs';
import { begin, goTo, headed, openSample, press } from './verbs.mjs';
import { addConcern } from './writing.mjs';

const say = words('en');
const EVERYDAY = [
  'today', 'team', 'calendar', 'raise', 'share', 'me', 'night', 'paper', 'settings', 'share/gp/ways', 'share/gp/moving', 'share/gp/paper',
];
const WORKERS = /\/(scan|lock)\.[0-9a-f]{12}\./;

describe('reading a code', () => {
  // A camera is there, and nobody has allowed it.
  const here = stage({ flags: ['--use-fake-device-for-media-stream'] });

  test('a letter is found in a message, with words around it and line breaks inside', async () => {
    const digits = letter('glance-2-en').slice(1);
    const broken = digits.replace(/(\d{60})/g, '$1\r\n');
    for (const text of [
      `Hello Dr Mbeki,\nhere is how Margaret is: ${here.site.address}#${digits}\nSee you on Monday 1 December.`,
      `> ${here.site.address}#${broken} <\n\nKind regards`,
      `${here.site.address}#${digits}.`,
    ]) {
      const someone = await atScan(await here.visitor());
      await paste(someone.page, text);
      await someone.page.getByRole('article').waitFor();
      assert.equal(someone.page.url(), `${here.site.address}#/scan`, 'nothing of it stays in the address');
      await someone.leave();
    }
  });

  test('of two letters in one text the first opens, and that there is another is said', async () => {
    const someone = await atScan(await here.visitor());
    const { page } = someone;
    const [first, second] = ['glance-2-en', 'glance-2-nb'].map((name) => here.site.address + letter(name));
    await paste(page, `${first}\n${second}`);
    await page.getByRole('article').waitFor();
    await page.getByText(say('found-another'), { exact: true }).waitFor();
    const read = await page.getByRole('article').getByRole('heading', { level: 1 }).innerText();
    await press(page, 'found-another-open');
    await headed(page, say('scan-title'));
    await paste(page, first);
    await page.getByRole('article').getByRole('heading', { level: 1, name: read }).waitFor();
    assert.equal(await page.getByText(say('found-another')).count(), 0, 'alone it is alone');
    await someone.leave();
  });

  test('what is foreign is named and never opened', async () => {
    const someone = await atScan(await here.visitor());
    const { page, context, requests } = someone;
    const before = requests.length;
    const moved = [];
    page.on('framenavigated', (frame) => moved.push(frame.url()));
    for (const [text, key, what] of [
      ['https://care-passport.example.com/#/scan', 'found-address', 'care-passport.example.com'],
      ['https://red-thread.org@evil.example.com/letter', 'found-address', 'evil.example.com'],
      ['WIFI:T:WPA;S:Ward 7;P:not-to-be-shown;;', 'found-wifi', 'Ward 7'],
      ['tel:+441632960110', 'found-phone', '+441632960110'],
      ['mailto:someone@example.org?body=hello', 'found-email', 'someone@example.org'],
      ['BEGIN:VCARD\nFN:Dr Mbeki\nEND:VCARD', 'found-contact', 'Dr Mbeki'],
      ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Scan\nEND:VEVENT\nEND:VCALENDAR', 'found-event', 'Scan'],
      ['Remember the glasses', 'found-text', 'Remember the glasses'],
      ['javascript:alert(1)', 'found-text', 'javascript:alert(1)'],
      ['<img src=x onerror=alert(1)>', 'found-text', '<img src=x onerror=alert(1)>'],
    ]) {
      await paste(page, text);
      await page.getByText(say(key, { what }), { exact: true }).waitFor();
      await page.getByText(say('found-foreign')).waitFor();
      assert.equal(await page.getByRole('main').getByRole('link').filter({ hasNotText: say('refused-open-app') }).count(), 0, text);
    }
    const shown = await page.getByRole('main').innerText();
    assert.ok(!shown.includes('not-to-be-shown'), 'a password is not repeated');
    assert.deepEqual(moved, [], 'nothing was opened');
    assert.equal(context.pages().length, 1);
    assert.deepEqual(requests.slice(before).filter((url) => !WORKERS.test(url)), [], 'nothing was asked for');
    await someone.leave();
  });

  test('a letter that lost something on its way is one of ours, and says so', async () => {
    const someone = await atScan(await here.visitor());
    const { page } = someone;
    await paste(page, here.site.address + letter('glance-2-en').slice(0, -40));
    await page.getByText(say('refused-damaged')).waitFor();
    assert.equal(await page.getByRole('article').count(), 0);
    await someone.leave();
  });

  test('a good letter opens beside a damaged one, and that another could not be opened is said', async () => {
    const someone = await atScan(await here.visitor());
    const { page } = someone;
    const whole = here.site.address + letter('glance-2-en');
    await paste(page, `${whole.slice(0, -40)}\n${whole}`);
    await page.getByText(say('found-another-refused')).waitFor();
    await page.getByRole('article').first().waitFor();
    await someone.leave();
  });

  test('a link opens cold with what a messenger put behind it or in between', async () => {
    const fragment = letter('glance-2-en');
    for (const spoiled of [`${fragment}.`, `${fragment}%0A`, `${fragment}&fbclid=IwAR1`, `${fragment.slice(0, 50)}%20${fragment.slice(50)}?utm_source=x`]) {
      const someone = await here.visitor();
      await someone.page.goto(here.site.address + spoiled);
      await someone.page.getByRole('article').waitFor();
      await someone.leave();
    }
  });

  test('our own address and a key alone are not called foreign', async () => {
    const someone = await atScan(await here.visitor());
    const { page } = someone;
    for (const [text, said] of [
      [`${here.site.address}#/today`, 'found-own'],
      ['7KQ2M XP4DH', 'found-key'],
    ]) {
      await paste(page, text);
      await page.getByText(say(said)).waitFor();
      assert.equal(await page.getByText(say('found-foreign')).count(), 0);
    }
    await someone.leave();
  });

  test('a picture without a code, or a file of another program, is said to be that', async () => {
    const someone = await atScan(await here.visitor());
    const { page } = someone;
    await pickFile(page, photo(readFileSync(new URL('../../public/icons/mark-192.png', import.meta.url))));
    await page.getByText(say('found-nothing')).waitFor();
    await pickFile(page, { name: 'letter.redthread', mimeType: '', buffer: Buffer.from('\x8bRTL\r\n\x1a\nno letter', 'latin1') });
    await page.getByText(say('refused-not-a-letter')).or(page.getByText(say('refused-damaged'))).first().waitFor();
    await someone.leave();
  });

  test('where the camera is refused, the page says so and the other ways stand', async () => {
    const someone = await atScan(await here.visitor());
    const { page } = someone;
    await page.getByRole('alert').getByText(say('scan-refused')).waitFor();
    await page.getByRole('button', { name: say('scan-again') }).waitFor();
    await paste(page, here.site.address + letter('glance-2-en'));
    await page.getByRole('article').waitFor();
    await someone.leave();
  });

  test('reading leaves nothing behind, and comes back to the own passport', async () => {
    const someone = await here.visitor();
    const { page } = someone;
    await begin(someone, harriet.name);
    await addConcern(page, { words: 'Only mine' });
    await goTo(page, 'nav-today');
    await page.evaluate(() => { location.hash = '#/scan'; });
    await headed(page, say('scan-title'));
    assert.ok(!(await everything(page)).includes('Only mine'), 'the own passport is put away');
    await paste(page, here.site.address + letter('glance-2-en'));
    await page.getByRole('article').waitFor();
    const read = await page.getByRole('article').getByRole('heading', { level: 1 }).innerText();
    await page.goto(`${here.site.address}#/raise`);
    await headed(page, say('nav-raise'));
    await page.getByText('Only mine').waitFor();
    assert.ok(!(await everything(page)).includes(read));
    await someone.leave();
  });
});

describe('what reads and unlocks', () => {
  const here = stage();

  test('is not fetched on the pages of every day, nor by whoever opens a link', async () => {
    const someone = await here.visitor();
    const { page, requests } = someone;
    await openSample(someone);
    await isKept(page);
    for (const place of EVERYDAY) await visit(page, `#/${place}`);
    const link = await linkFor(someone, 'hospital-team');
    const reader = await opened(here, link);
    await reader.page.getByRole('article').waitFor();
    await isKept(reader.page);
    for (const url of [...requests, ...reader.requests]) assert.doesNotMatch(url, WORKERS);
    await reader.leave();

    await visit(page, '#/share/gp/send');
    assert.ok(requests.some((url) => WORKERS.test(url)), 'it is when something is locked');
    await someone.leave();
  });

  test('once it was opened, a picture is read without a server', async () => {
    const site = await serve();
    const someone = await visitor(here.browser, site);
    const { page } = someone;
    await openSample(someone);
    await isKept(page);
    await visit(page, '#/share/gp/code');
    const picture = await page.screenshot();
    await someone.page.goto(`${site.address}#/scan`);
    await headed(page, say('scan-title'));
    await pickFile(page, photo(readFileSync(new URL('../../public/icons/mark-192.png', import.meta.url))));
    await page.getByText(say('found-nothing')).waitFor();

    await site.stop();
    await assert.rejects(fetch(site.address), 'the server is really gone');
    await page.reload();
    await appStands(page);
    await headed(page, say('scan-title'));
    await pickFile(page, photo(picture));
    await page.getByRole('article').waitFor();
    await someone.leave();
  });
});
