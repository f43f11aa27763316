// Putting a lock on, opening it, and being out of sight.
import { field, follow, goTo, headed, press, said } from '../verbs.mjs';
import { visit } from './letters.mjs';

export const PASSWORD = 'katten sover hele dagen';

/** On the page of the lock, by the way that a patient goes. */
export async function atTheLock(page) {
  await goTo(page, 'nav-today');
  await follow(page, 'nav-settings');
  await follow(page, 'lock-see');
  await headed(page, await said(page, 'lock-title'));
}

/** Types the password twice and locks with it. */
export async function putOn(page, password = PASSWORD, again = password) {
  await (await field(page, 'lock-password')).fill(password);
  await (await field(page, 'lock-again')).fill(again);
  await press(page, 'lock-put-on');
}

/** A passport that has a lock, and is open. */
export async function withLock(page, password = PASSWORD) {
  await visit(page, '#/lock');
  await putOn(page, password);
  await page.getByText(await said(page, 'lock-on')).waitFor();
}

/** Waits for the gate of a locked passport. */
export async function shut(page) {
  await page.getByText(await said(page, 'gate-lede')).waitFor();
}

export async function tryPassword(page, password) {
  await (await field(page, 'lock-password')).fill(password);
  await press(page, 'gate-open');
}

/** Opens the gate. */
export async function unlock(page, password = PASSWORD) {
  await shut(page);
  await tryPassword(page, password);
  await page.getByRole('navigation', { name: await said(page, 'app-nav') }).waitFor();
}

/** The page is put out of sight, as when somebody goes to another app, and comes back. */
export async function outOfSight(page) {
  await sight(page, [true, false]);
}

/** The page is put out of sight, and stays there. */
export async function goAway(page) {
  await sight(page, [true]);
}

/** The page is in sight again. */
export async function comeBack(page) {
  await sight(page, [false]);
}

function sight(page, turns) {
  return page.evaluate((turns) => {
    for (const hidden of turns) {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  }, turns);
}

/** A device that has a fingerprint reader, and a finger. */
export async function withFinger(context, page) {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  /** Whether the finger is the right one from now on. */
  return (isRight) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: isRight });
}
