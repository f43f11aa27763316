// What other makers write, given to our reader: HL7's own examples of the International Patient Summary, invitations by icalendar,
// contacts by vobject, and FHIR by Medplum's types. Nothing of it may be lost unsaid, and nothing may stop the reader.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const NOW = '2026-11-22T09:00';
const EXAMPLES = join(process.env.DOCUMENTS ?? '', 'hl7.fhir.uv.ips', 'example');

/** What of each bundle is taken, by the kind of record: exactly this, and nothing else. */
const TAKEN = {
  'Bundle-IPS-examples-Bundle-01.json': {
    allergies: ['Substance with penicillin structure (substance)'],
    medicines: ['Product containing anastrozole (medicinal product)', 'Black Cohosh Extract herbal supplement'],
    conditions: ['Menopausal flushing (finding)', 'Malignant tumor of breast'],
    members: ['Beetje van Hulp'],
  },
  'Bundle-IPS-examples-Bundle-with-immunization.json': {
    allergies: ['Substance with penicillin structure (substance)'],
    medicines: ['Product containing anastrozole (medicinal product)', 'Black Cohosh Extract herbal supplement'],
    conditions: ['Menopausal flushing (finding)', 'Malignant tumor of breast'],
    members: ['Beetje van Hulp'],
  },
  'Bundle-bundle-ips-all-sections.json': {
    allergies: ['Penicillin'],
    medicines: [
      'lisinopril 5 mg tablet: Take One tablet once daily',
      'Ultraproct - cinchocaine 0.5% (5 mg/g) + fluocortolone hexanoate 0.095% (945 microgram/g) + fluocortolone pivalate 0.092% (918 '
        + 'microgram/g) ointment: apply a small amount to the affected area up to 4 times daily on the first day, then twice daily for at '
        + 'least 1 week; continue for up to a maximum of 4 weeks',
    ],
    conditions: ['Essential hypertension', 'Gout', 'Impaired Mobility'],
    members: ['HASHIRA COORAY'],
  },
  'Bundle-bundle-minimal.json': {
    allergies: ['Substance with penicillin structure (substance)'],
    medicines: ['Product containing anastrozole (medicinal product)'],
    conditions: ['Menopausal flushing (finding)'],
    members: ['Beetje van Hulp'],
  },
  'Bundle-bundle-no-info-required-sections.json': { allergies: [], medicines: [], conditions: [], members: ['Dr Richard Kildare'] },
};

describe('files of other programs', () => {
  let folder;
  let program;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
    execFileSync('cargo', ['build', '--quiet', '--package', 'red-thread-cli'], { cwd: root });
    const told = execFileSync('cargo', ['metadata', '--format-version', '1', '--no-deps'], { cwd: root, maxBuffer: 1 << 28 });
    program = join(JSON.parse(told).target_directory, 'debug', 'red-thread');
    writeFileSync(join(folder, 'empty.json'), JSON.stringify({
      format: 'red-thread passport', version: 1, written: NOW, language: 'en', patient: { called: 'Ada' },
    }));
    execFileSync('python3', [join(root, 'tests/readers/invite.py'), folder]);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test('every example of the International Patient Summary is read or refused in words, and its report names each kind', () => {
    const files = readdirSync(EXAMPLES).filter((file) => file.endsWith('.json'));
    assert.ok(files.length > 40, `${files.length} examples`);
    for (const file of files) {
      const { status, stdout, stderr } = review(join(EXAMPLES, file));
      assert.ok([0, 3].includes(status), `${file}: ${status} ${stderr}`);
      assert.doesNotMatch(stderr, /panicked/, file);
      const types = kinds(JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')));
      // A file of people alone who are on no team, or of what only serves others, has nothing to offer and says so.
      if (status === 3) assert.match(stderr, /Nothing was changed/, file);
      if (types.includes('Observation')) assert.match(stdout, /Not taken: Measurement or test result/, file);
      if (types.includes('Immunization')) assert.match(stdout, /Not taken: Vaccination/, file);
      assert.doesNotMatch(stdout, /<div|<table|xmlns/, `${file}: narrative was read`);
    }
  });

  for (const [file, expected] of Object.entries(TAKEN)) {
    test(`exactly what is held in ${file} is taken`, () => {
      const passport = accepted([join(EXAMPLES, file)]);
      const { allergies = [], medicines = [], conditions = [], members = [] } = passport;
      assert.deepEqual({
        allergies: allergies.map(({ to }) => to),
        medicines: medicines.map(({ name, dose }) => (dose ? `${name}: ${dose}` : name)),
        conditions: conditions.map(({ what }) => what),
        members: members.map(({ name }) => name),
      }, expected);
    });
  }

  test('what is only said not to be there becomes no allergy and no medicine, and is reported', () => {
    const { stdout } = review(join(EXAMPLES, 'Bundle-IPS-examples-Bundle-01.json'));
    assert.match(stdout, /Not taken: Allergy “No known food allergy \(situation\)” – It only says that nothing is known/);
  });

  test('nothing is taken from an example about somebody called otherwise before it is said to be the same person', () => {
    const out = join(folder, 'nobody.json');
    const { status, stderr } = review(join(EXAMPLES, 'Bundle-bundle-minimal.json'), 'empty.json', '--accept', '1', '--out', out);
    assert.equal(status, 1);
    assert.match(stderr, /about somebody called Martha DeLarosa.*--same-patient.*Nothing was written/s);
    assert.ok(!existsSync(out));
  });

  test('an example comes in once: the second time all of it is there', () => {
    const file = join(EXAMPLES, 'Bundle-bundle-minimal.json');
    accepted([file], 'once.json');
    const { stdout } = review(file, 'once.json');
    assert.doesNotMatch(stdout, /^ {2}\d+\./m);
    assert.match(stdout, /Already there: Substance with penicillin/);
  });

  test('invitations of a hospital are contacts at the right time, with what to know', () => {
    const { appointments } = accepted([join(folder, 'invitations.ics')]);
    const shown = appointments.map(({ type, day, from, until, zone }) => [type, day, from, until, zone]);
    assert.deepEqual(shown, [
      ['scan', '2026-12-01', '09:30', '10:15', 'Europe/Oslo'],
      ['blood-test', '2026-07-01', '10:00', undefined, 'Europe/Oslo'],
      ['video', '2026-12-02', '15:00', undefined, 'Europe/Oslo'],
      ['admission', '2026-12-07', undefined, undefined, undefined],
    ]);
    assert.equal(appointments[0].place, 'Bygg 3, 2. etasje; rom 12');
    assert.match(appointments[0].purpose, /^Røntgen av lungene – Møt opp 15 minutter før; ta med medisinlisten. · Ring 22 33 44 55/);
    assert.deepEqual([appointments[1].every, appointments[1].last], [21, '2026-09-02']);
  });

  test('an invitation that is moved moves, and one that is cancelled is taken out, each only when it is named', () => {
    accepted([join(folder, 'invitations.ics')], 'one.json');
    const moved = accepted([join(folder, 'moved.ics')], 'two.json', 'one.json');
    assert.deepEqual(moved.appointments.map(({ day }) => day), ['2026-12-03', '2026-07-01', '2026-12-02', '2026-12-07']);
    const bulk = accepted([join(folder, 'cancelled.ics')], 'three.json', 'two.json', 'all');
    assert.equal(bulk.appointments.length, 4);
    const named = accepted([join(folder, 'cancelled.ics')], 'four.json', 'two.json', '1');
    assert.equal(named.appointments.length, 3);
  });

  test('contacts of a phone are people, without their faxes and notes', () => {
    const { members } = accepted([join(folder, 'cards.vcf')]);
    assert.deepEqual(members.map(({ name, role, service, phone, phone2 }) => [name, role, service, phone, phone2]), [
      ['Åse Bjørnø', 'gp', 'Lillevik legesenter, 2. etasje', '900 11 222', '+47 22 33 44 55'],
      ['Ola; Lie, jr.', 'someone-else', undefined, '22 33 44 66', undefined],
    ]);
    assert.ok(!JSON.stringify(members).includes('Ikke for andre'));
  });

  test('our own files come back as what is there already, in every language', () => {
    for (const language of ['en', 'nb', 'da']) {
      const sample = join(folder, `${language}.json`);
      run('sample', '--language', language, '--now', NOW, '--out', sample);
      for (const [format, extension] of [['ics', 'ics'], ['vcard', 'vcf']]) {
        const file = join(folder, `${language}.${extension}`);
        run('export', sample, '--format', format, '--now', NOW, '--out', file);
        const { status, stdout, stderr } = review(file, `${language}.json`);
        assert.equal(status, 0, stderr);
        assert.doesNotMatch(stdout, /^ {2}\d+\./m, `${language} ${format}`);
      }
    }
  });

  const run = (...words) => execFileSync(program, words, { encoding: 'utf8' });

  const review = (file, passport = 'empty.json', ...more) =>
    spawnSync(program, ['import', join(folder, passport), file, '--now', NOW, '--zone', 'Europe/Oslo', '--language', 'en', ...more], {
      encoding: 'utf8',
    });

  /** The passport with what was accepted of these files: all that the review offers, unless it is said what. */
  const accepted = (files, out = 'out.json', passport = 'empty.json', what = undefined) => {
    const [file] = files;
    const numbers = [...review(file, passport).stdout.matchAll(/^ {2}(\d+)\./gm)].map(([, number]) => number);
    // The examples are of people who are called otherwise than the patient of these tests.
    const { status, stderr } = review(file, passport, '--same-patient', '--accept', what ?? numbers.join(','), '--out', join(folder, out));
    assert.equal(status, 0, stderr);
    return JSON.parse(readFileSync(join(folder, out), 'utf8'));
  };
});

function kinds(document) {
  return document.resourceType === 'Bundle' ? document.entry.map(({ resource }) => resource.resourceType) : [document.resourceType];
}
