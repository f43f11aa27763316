// What a patient or a reader takes along to other programs. Whether those programs read it is asked in `tests/readers`.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { choose, write } from './fields.mjs';
import { savedFile } from './harness/giving.mjs';
import { linkFor, opened, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { margaret } from './passports/margaret.mjs';
import { begin, follow, goTo, headed, openRow, press, save } from './verbs.mjs';
import { fill } from './writing.mjs';

const say = words('en');
const SECRET = 'About telling my brother';

describe('in other apps', () => {
  const here = stage();
  let patient;
  let page;
  let link;

  before(async () => {
    // A calendar has to know the zone of the phone.
    patient = await here.visitor({ timezoneId: 'Europe/London' });
    page = patient.page;
    await begin(patient, margaret.name);
    await fill(page, margaret);
    link = await linkFor(patient, 'gp');
    await visit(page, '#/today');
  });

  test('a calendar gets what is coming, and a change of it as a change', async () => {
    await goTo(page, 'nav-calendar');
    await follow(page, 'files-see');
    await headed(page, say('files-title'));
    await choose(page, 'files-remind', say('files-remind-both'));
    const first = await calendarFile();
    assert.equal(first.events.length, margaret.appointments.length);
    const visitThere = first.events.find((event) => event.LOCATION === 'Room 12');
    assert.match(visitThere['DTSTART;TZID=Europe/London'], /^\d{8}T093000$/);
    assert.deepEqual(visitThere.triggers, ['-PT1440M', '-PT60M']);
    assert.match(visitThere.DESCRIPTION, /01632 960 103/);
    assert.ok(!first.text.includes('Worst in the mornings'), 'a calendar is often shared');
    await page.getByText(say('send-saved')).waitFor();

    await goTo(page, 'nav-calendar');
    await openRow(page, say('appointment-kind-visit'));
    await follow(page, 'edit');
    await write(page, 'field-place', 'Room 14');
    await save(page, say('appointment-kind-visit'));
    await follow(page, 'files-calendar-add');
    await headed(page, say('files-calendar'));
    const second = await calendarFile();
    assert.equal(second.events.length, 1);
    const [moved] = second.events;
    assert.deepEqual([moved.UID, moved.LOCATION], [visitThere.UID, 'Room 14']);
    assert.ok(Number(moved.SEQUENCE) >= Number(visitThere.SEQUENCE) && moved['LAST-MODIFIED'] > visitThere['LAST-MODIFIED']);
  });

  test('a phone gets one person, or the whole team', async () => {
    await goTo(page, 'nav-team');
    await openRow(page, 'Priya Nair');
    await headed(page, 'Priya Nair');
    await follow(page, 'files-contact-save');
    await headed(page, say('files-contacts'));
    const { text: one } = await file('files-contact-save');
    assert.equal(one.match(/BEGIN:VCARD/g).length, 1);
    assert.match(one, /TEL;TYPE=WORK,VOICE,PREF:01632 960 102/);
    await visit(page, '#/files');
    const { name, text: all } = await file('files-contacts-save');
    assert.match(name, /^Red Thread \d{4}-\d\d-\d\d\.vcf$/);
    assert.equal(all.match(/BEGIN:VCARD/g).length, margaret.members.length);
    assert.ok(all.includes(one.match(/UID:.*/)[0]));
  });

  test('a spreadsheet gets each answer, and the patient everything in one file', async () => {
    await goTo(page, 'nav-calendar');
    await follow(page, 'files-see');
    await headed(page, say('files-title'));
    const { text } = await file('files-table-save');
    assert.match(text, /"Pain","Worst in the mornings","\d{4}-\d\d-\d\d",6,"Dr Hale","No"/);
    assert.match(text, new RegExp(SECRET));
    await patient.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'files-text-copy');
    await page.getByText(say('read-copied')).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Room 14/);
    const { text: json } = await file('files-json-save');
    assert.equal(JSON.parse(json).patient.called, margaret.name);
  });

  test('another system gets a document without what is only for the patient', async () => {
    const { name, text } = await file('files-document-save');
    assert.match(name, /\.json$/);
    const document = JSON.parse(text);
    const types = document.entry.map(({ resource }) => resource.resourceType);
    assert.deepEqual([document.type, types[0]], ['document', 'Composition']);
    for (const type of ['CareTeam', 'CarePlan', 'Task', 'Appointment', 'Condition', 'Provenance']) assert.ok(types.includes(type), type);
    const booked = document.entry.find(({ resource }) => resource.resourceType === 'Appointment' && resource.status === 'booked');
    assert.match(booked.resource.start, /T\d\d:\d\d:00(Z|\+0\d:00)$/);
    assert.ok(!text.includes(SECRET));
  });

  test('a reader takes contacts and appointments along, and nothing that is not in their letter', async () => {
    const reader = await opened(here, link);
    await reader.page.getByText(say('read-save'), { exact: true }).click();
    const { text: calendar } = await savedText(reader.page, 'read-save-calendar');
    const { text: contacts } = await savedText(reader.page, 'read-save-contacts');
    const { text: document } = await savedText(reader.page, 'read-save-document');
    assert.equal(JSON.parse(document).resourceType, 'Bundle');
    assert.match(calendar, /LOCATION:Room 12/);
    assert.match(contacts, /FN:Dr Osman/);
    // The numbers of a letter count from 1 in each: as identifiers they would mix up two patients.
    for (const uid of (calendar + contacts).match(/UID:.*/g)) assert.ok(!/UID:0{8}/.test(uid), uid);
    assert.ok(!(calendar + contacts + document).includes(SECRET));
    await reader.leave();
  });

  test('nothing of it was noisy', () => patient.leave());

  const file = (key) => savedText(page, key);

  async function calendarFile() {
    const { text } = await file('files-calendar-save');
    const parts = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    return { text, events: parts.map(fields) };
  }
});

async function savedText(page, key) {
  const { name, buffer } = await savedFile(page, key);
  return { name, text: buffer.toString('utf8') };
}

/** The lines of an event by their names, and when it is reminded of. */
function fields(event) {
  const lines = event.split('\r\n').filter((line) => line.includes(':')).map((line) => line.match(/^([^:]*):(.*)$/).slice(1));
  const triggers = lines.filter(([name]) => name === 'TRIGGER').map(([, value]) => value);
  return { ...Object.fromEntries(lines.toReversed()), triggers };
}
