// Whether what we write as FHIR is FHIR, as others read it: the sample in every language, and passports that nobody would write.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { complaints } from './r4.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LANGUAGES = ['en', 'nb', 'da'];
const MANY = 60;
/** A receiver must not have to guess whether these have been forgotten: medicines, allergies, illnesses, in LOINC. */
const ALWAYS = ['10160-0', '48765-2', '11450-4'];

const cargo = (...words) => execFileSync('cargo', ['run', '--quiet', ...words], { cwd: root });
const redThread = (...words) => cargo('--package', 'red-thread-cli', '--', ...words);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

describe('a passport as FHIR', () => {
  let folder;
  const samples = new Map();

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'red-thread-'));
    for (const language of LANGUAGES) {
      const passport = join(folder, `${language}.passport`);
      redThread('sample', '--language', language, '--now', '2026-11-21T09:30', '--out', passport);
      for (const whom of [[], ['--audience', 'gp']]) {
        const file = join(folder, `${language}-${whom.length}.bundle`);
        redThread('export', passport, '--format', 'fhir', '--zone', 'Europe/Oslo', '--now', '2026-11-21T09:30', '--out', file, ...whom);
        samples.set(`${language}, ${whom[1] ?? 'all of it'}`, read(file));
      }
    }
    cargo('--package', 'wording', '--example', 'handed_on', '--', folder, String(MANY));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test('the sample is valid R4 in every language, for the patient and for a reader', () => {
    assert.equal(samples.size, 6);
    for (const [name, document] of samples) {
      assert.deepEqual(complaints(document), [], name);
      assert.ok(document.entry.length > 40, `${name}: ${document.entry.length} resources`);
    }
  });

  test('passports that nobody would write are valid R4, too', () => {
    const files = readdirSync(folder).filter((file) => file.match(/^generated-.*\.json$/));
    assert.equal(files.length, MANY);
    const types = new Set();
    for (const file of files) {
      const document = read(join(folder, file));
      assert.deepEqual(complaints(document), [], file);
      document.entry.forEach(({ resource }) => types.add(resource.resourceType));
    }
    assert.ok(types.size >= 19, [...types].join(' '));
  });

  test('the rules that no validator looks at are kept, too', () => {
    const generated = readdirSync(folder).filter((file) => file.match(/^generated-.*\.json$/));
    for (const document of [...samples.values(), ...generated.map((file) => read(join(folder, file)))]) {
      assert.deepEqual(brokenRules(document), []);
    }
  });

  test('the sample says that nobody in it is real, and claims no profile', () => {
    for (const document of samples.values()) {
      for (const { resource } of document.entry) {
        assert.deepEqual(resource.meta.security.map(({ code }) => code), ['PATAST', 'HTEST']);
        assert.equal(resource.meta.profile, undefined);
      }
    }
  });

  test('what is not R4 is noticed', () => {
    const spoil = (type, change) => {
      const document = structuredClone(samples.get('en, all of it'));
      change(document.entry.find(({ resource }) => resource.resourceType === type).resource, document);
      return document;
    };
    const table = {
      'a code that is none': spoil('Task', (task) => (task.status = 'held')),
      'a field that is missing': spoil('Task', (task) => delete task.intent),
      'a field that is none': spoil('Goal', (goal) => (goal.wish = 'x')),
      'a day that is none': spoil('Patient', (patient) => (patient.birthDate = '1959-13-01')),
      'an empty text': spoil('Patient', (patient) => (patient.name[0].text = '')),
      'the wrong type behind an address': spoil('Condition', (condition, { entry }) => (condition.subject.reference = entry[0].fullUrl)),
      'a resource that is none': spoil('Goal', (goal) => (goal.resourceType = 'Wish')),
    };
    for (const [what, document] of Object.entries(table)) {
      assert.notDeepEqual(complaints(document), [], what);
    }
    const unruly = {
      'booked and without a time': spoil('Appointment', (contact) => Object.assign(contact, { status: 'booked', start: undefined, end: undefined })),
      'empty and not': spoil('Composition', (composition) => (composition.section[1].emptyReason = { text: 'x' })),
      'an address that leads nowhere': spoil('Goal', (goal) => (goal.subject.reference = 'urn:uuid:x')),
      'forgotten': spoil('Composition', (composition) => composition.section.splice(1, 1)),
    };
    for (const [what, document] of Object.entries(unruly)) {
      assert.notDeepEqual(brokenRules(document), [], what);
    }
  });
});

/** Rules of R4 that stand in words and formulas only, as far as they concern us. */
function brokenRules(document) {
  const broken = [];
  const rule = (name, holds) => holds || broken.push(name);
  const urls = new Set(document.entry.map(({ fullUrl }) => fullUrl));
  rule('bdl-7: each address once', urls.size === document.entry.length);
  rule('bdl-9: a document has an identifier', document.identifier?.system && document.identifier?.value);
  rule('bdl-10: a document has a moment', document.timestamp);
  rule('bdl-11: the composition comes first', document.entry[0].resource.resourceType === 'Composition');
  JSON.stringify(document, (name, value) => {
    if (name === 'reference' && typeof value === 'string') rule(`${value} leads somewhere`, urls.has(value));
    return value;
  });
  const sections = document.entry[0].resource.section;
  const codes = sections.map(({ code }) => code.coding[0].code);
  ALWAYS.forEach((code) => rule(`${code} is there`, codes.includes(code)));
  for (const section of sections) {
    rule('cmp-2: only what is empty has a reason to be', !(section.emptyReason && section.entry));
    rule('every part says something', section.text?.div);
  }
  const listed = new Set(sections.flatMap(({ entry }) => entry ?? []).map(({ reference }) => reference));
  for (const { fullUrl, resource } of document.entry) {
    const stands = ['Composition', 'Patient', 'Provenance'].includes(resource.resourceType) || listed.has(fullUrl);
    rule(`${resource.resourceType} stands in a part`, stands);
    if (resource.resourceType === 'Appointment') {
      rule('app-2: both times or neither', Boolean(resource.start) === Boolean(resource.end));
      rule('app-3: only what is proposed has no time', resource.start || resource.status === 'proposed');
      rule('app-1: whoever takes part is somebody', resource.participant.every(({ actor }) => actor));
    }
    if (resource.resourceType === 'Observation') {
      const hasValue = Object.keys(resource).some((field) => field.startsWith('value'));
      rule('obs-6: a reason only where there is no value', hasValue !== Boolean(resource.dataAbsentReason));
    }
  }
  return broken;
}
