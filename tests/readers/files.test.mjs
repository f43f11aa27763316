// Whether calendars, contacts and spreadsheets are what other makers' readers take them for: the sample, what somebody hostile has
// typed, and passports that nobody would write.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import xlsx from 'xlsx';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NOW = '2026-11-22T09:00';
const MANY = 60;
const FORMATS = { ics: 'ics', vcf: 'vcard', csv: 'csv' };
/** What ends a line, a value or a text in one of these formats, and what a spreadsheet would work out. */
const HOSTILE = [
  'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil', '=HYPERLINK("http://evil.example","x")', '@SUM(1+1)*cmd|calc', 'a;b,c\\n\\;"x"',
  'END:VCARD\nBEGIN:VCARD\nTEL:666', '+47 22 33', `${'æøå€😀'.repeat(40)}`,
];

const cargo = (...words) => execFileSync('cargo', ['run', '--quiet', ...words], { cwd: root });
const redThread = (...words) => cargo('--package', 'red-thread-cli', '--', ...words);

describe('files for other programs', () => {
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
    redThread('sample', '--language', 'nb', '--now', NOW, '--out', join(folder, 'sample.json'));
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(hostile()));
    for (const name of ['sample', 'hostile']) {
      for (const [extension, format] of Object.entries(FORMATS)) {
        const more = format === 'ics' ? ['--remind', '60'] : [];
        redThread('export', join(folder, `${name}.json`), '--format', format, '--now', NOW, '--out', join(folder, `${name}.${extension}`), ...more);
      }
    }
    cargo('--package', 'wording', '--example', 'handed_on', '--', folder, String(MANY));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test('a calendar reads each contact of the sample, with its reminder, and finds nothing wrong', () => {
    const [calendar] = read('sample.ics');
    assert.deepEqual([calendar.complaints, calendar.zones_missing], [[], []]);
    assert.equal(calendar.events.length, 6);
    const [blood] = calendar.events;
    assert.deepEqual([blood.title, blood.place, blood.alarms], ['Blodprøve – Hanne Dahl', 'Lillevik legesenter, rom 2', [-60]]);
    assert.equal(blood.begin.slice(0, 16), '2026-11-24T08:20');
    assert.equal(blood.repeats, 'FREQ=DAILY;INTERVAL=21');
    assert.match(blood.notes, /Hanne Dahl – 00 00 01 10/);
  });

  test('another maker works out the same moment from the zone in the file', () => {
    const [{ events, zones_missing }] = read('hostile.ics');
    assert.deepEqual(zones_missing, []);
    const moments = Object.fromEntries(events.map(({ begin, utc }) => [begin.slice(0, 10), utc?.slice(11, 16)]));
    assert.deepEqual(moments, { '2026-12-01': '08:30', '2027-07-01': '07:30' });
  });

  test('contacts read everyone of the sample', () => {
    const [{ cards }] = read('sample.vcf');
    const gp = cards.find((card) => card.fn === 'Hanne Dahl');
    assert.deepEqual([gp.title, gp.org, gp.tel], ['Fastlege', 'Lillevik legesenter', '00 00 01 10']);
    assert.ok(cards.length >= 8);
  });

  test('a spreadsheet reads each answer, numbers as numbers', () => {
    const rows = xlsx.utils.sheet_to_json(sheet('sample.csv'), { header: 1, raw: true });
    assert.equal(rows[0].length, 6);
    const tired = rows.filter((row) => row[0] === 'Tretthet');
    assert.deepEqual(tired.map((row) => row[3]), [4, 6, 7]);
  });

  test('nothing that somebody has typed becomes a line, a card, an event or a formula', () => {
    const [{ events, complaints }, { cards }] = read('hostile.ics', 'hostile.vcf');
    assert.deepEqual([events.length, complaints.length, cards.length], [2, 0, HOSTILE.length]);
    assert.ok(events.every(({ title }) => !title.includes('evil') || title.includes('END:VEVENT')));
    const names = cards.map((card) => card.fn);
    for (const text of HOSTILE) assert.ok(names.some((name) => squeezed(name) === squeezed(text)), `${text} is not among ${names}`);
    const cells = Object.values(sheet('hostile.csv')).filter((cell) => cell?.t);
    assert.deepEqual(cells.filter((cell) => cell.f || cell.l), [], 'formulas');
    assert.ok(cells.some((cell) => cell.v === '\'=HYPERLINK("http://evil.example","x")'));
  });

  test('passports that nobody would write are read, too', () => {
    const generated = (extension) => readdirSync(folder).filter((file) => file.match(/^generated-/) && file.endsWith(extension)).toSorted();
    const calendars = generated('.ics');
    assert.equal(calendars.length, MANY);
    for (const [at, calendar] of read(...calendars).entries()) {
      assert.deepEqual([calendar.complaints, calendar.zones_missing], [[], []], calendars[at]);
      const uids = calendar.events.map(({ uid }) => uid);
      assert.equal(new Set(uids).size, uids.length);
    }
    const people = read(...generated('.vcf')).flatMap(({ cards }) => cards);
    assert.ok(people.length > MANY);
    const tables = generated('.csv').map(sheet);
    assert.ok(tables.every((table) => !Object.values(table).some((cell) => cell?.f)));
  });

  const read = (...files) => JSON.parse(
    execFileSync('python3', [join(root, 'tests/readers/read.py'), ...files.map((file) => join(folder, file))], { maxBuffer: 1 << 28 }),
  );

  const sheet = (file) => {
    const book = xlsx.read(readFileSync(join(folder, file), 'utf8'), { type: 'string', cellFormula: true });
    return book.Sheets[book.SheetNames[0]];
  };
});

/** A passport in which everything that can be typed is hostile. */
function hostile() {
  const members = HOSTILE.map((name, at) => ({ id: `a${at}`, name, role: 'gp', service: name, phone: name, hours: name, share: 'everyone' }));
  const appointment = (id, day) => ({
    id, type: 'visit', day, from: '09:30', zone: 'Europe/Oslo', with: members.map((member) => member.id), place: HOSTILE[0],
    purpose: HOSTILE.join('\n'), share: 'everyone',
  });
  return {
    format: 'red-thread passport', version: 1, written: NOW, language: 'en', patient: { called: HOSTILE[0] }, members,
    appointments: [appointment('d1', '2026-12-01'), appointment('d2', '2027-07-01')],
    concerns: HOSTILE.map((words, at) => ({ id: `e${at}`, words, levels: [['2026-11-20', at]], share: 'everyone' })),
  };
}

function squeezed(text) {
  return text.replace(/\s+/g, '');
}
