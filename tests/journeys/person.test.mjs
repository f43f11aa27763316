// One person only: what is kept for them alone, what a relative is not told, and who has been given what.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { AUDIENCES, linkFor, peopleToShareWith, readBy, visit } from './harness/letters.mjs';
import { stage } from './harness/stage.mjs';
import { words } from './harness/words.mjs';
import { begin, follow, goTo, headed, inDays, openRow } from './verbs.mjs';
import { fill } from './writing.mjs';

const say = words('en');
const FOR_HALE = 'Ashamed of the scar';
const FOR_ELLEN = 'The spare key lies under the pot';
const HIDDEN = { concern: 'Heart pounding at night', medicine: 'Oxazepam', wish: 'No breathing machine' };

const patient = {
  name: 'Margaret',
  members: [
    { name: 'Dr Hale', role: 'role-oncologist', phone: '01632 960 103' },
    { name: 'Priya Nair', role: 'role-cancer-nurse', phone: '01632 960 102' },
    { name: 'Ellen', role: 'role-child', phone: '01632 960 105', mayKnow: 'may-know-practical-only' },
    { service: 'Night doctors', role: 'role-on-call-doctor', phone: '116 117' },
  ],
  tasks: [
    { area: 'area-transport', lead: 'Ellen', what: 'Drives to the ward' },
    { area: 'area-results', lead: 'Dr Hale', what: 'Rings me the same day' },
  ],
  appointments: [{ kind: 'appointment-kind-scan', precision: 'precision-day', day: inDays(6), place: 'Basement, door 4' }],
  concerns: [
    { words: HIDDEN.concern, level: 6 },
    { words: FOR_HALE, level: 5, sharing: 'sharing-one-person', sharedWith: 'Dr Hale' },
    { words: FOR_ELLEN, sharing: 'sharing-one-person', sharedWith: 'Ellen' },
  ],
  medicines: [{ name: HIDDEN.medicine, dose: '10 mg at night' }],
  wishes: [{ kind: 'wish-kind-do-not-want', words: HIDDEN.wish }],
};

describe('sharing with one person only', () => {
  const here = stage();
  let someone;
  let page;
  let people;

  before(async () => {
    someone = await here.visitor();
    page = someone.page;
    await begin(someone, patient.name);
    await fill(page, patient);
    people = await peopleToShareWith(page);
  });

  test('what is kept for one person is in that person’s code', async () => {
    const whole = await readBy(here, await linkFor(someone, people['Dr Hale']));
    assert.ok(whole.includes(FOR_HALE));
    assert.ok(whole.includes(HIDDEN.concern), 'beside what everyone may read');
    assert.ok(!whole.includes(FOR_ELLEN));
  });

  test('and in nobody else’s', async () => {
    for (const to of [...AUDIENCES, people['Priya Nair'], people.Ellen]) {
      const whole = await readBy(here, await linkFor(someone, to));
      assert.ok(!whole.includes(FOR_HALE), to);
    }
  });

  test('a relative limited to practical things gets no concern, medicine or wish, but what is practical', async () => {
    const whole = await readBy(here, await linkFor(someone, people.Ellen));
    for (const [kind, own] of Object.entries(HIDDEN)) assert.ok(!whole.includes(own), `the ${kind}`);
    assert.ok(!whole.includes('10 mg at night'));
    for (const practical of ['Drives to the ward', 'Basement, door 4', say('appointment-kind-scan')]) {
      assert.ok(whole.includes(practical), practical);
    }
    assert.ok(whole.includes(FOR_ELLEN), 'what is meant for her she gets in any case');
  });

  test('the preview says whom it is for, and shows just that', async () => {
    await visit(page, `#/share/${people.Ellen}`);
    await headed(page, say('share-for', { audience: 'Ellen' }));
    const shown = await page.getByRole('article').innerText();
    assert.ok(shown.includes(FOR_ELLEN));
    for (const own of Object.values(HIDDEN)) assert.ok(!shown.includes(own), own);
  });

  test('who has not seen what they are responsible for is noticed, until they are marked as given', async () => {
    const gap = say('noticed-no-copy', { name: 'Dr Hale' });
    await lookAtCopies();
    const noticed = page.locator('section').filter({ has: page.getByRole('heading', { name: gap, exact: true }) });
    const mend = say('action-about', { action: say('noticed-copy-mend', { name: 'Dr Hale' }), what: gap });
    await noticed.getByRole('link', { name: mend, exact: true }).click();
    await headed(page, say('share-for', { audience: 'Dr Hale' }));
    await follow(page, 'share-show-code');
    const given = page.getByRole('region', { name: say('code-given') }).getByRole('button', { name: 'Dr Hale', exact: true });
    await given.click();
    await page.getByRole('button', { name: 'Dr Hale', exact: true, pressed: true }).waitFor();
    await follow(page, 'code-close');
    await lookAtCopies();
    assert.equal(await page.getByText(gap).count(), 0);
    await goTo(page, 'nav-team');
    await openRow(page, 'Dr Hale');
    await page.getByText('They had a copy today.').waitFor();
  });

  test('what changes after that is noticed again', async () => {
    await goTo(page, 'nav-team');
    await openRow(page, say('area-results'));
    await follow(page, 'edit');
    await page.getByLabel(say('field-task-when'), { exact: true }).fill('After each scan');
    await page.getByRole('button', { name: say('form-save'), exact: true }).click();
    await headed(page, say('area-results'));
    await lookAtCopies();
    await page.getByRole('heading', { name: say('noticed-old-copy', { name: 'Dr Hale' }), exact: true }).waitFor();
  });

  test('nothing of it was noisy', () => someone.leave());

  /** Looks at who is to get a copy, which stands folded below what is more urgent. */
  async function lookAtCopies() {
    await visit(page, '#/gaps');
    await page.locator('summary').filter({ hasText: /^(One person|\d+ people) to share with$/ }).click();
  }
});
