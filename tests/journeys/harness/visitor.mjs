// One person with a fresh browser profile, and a record of everything that the app did behind their back.
import assert from 'node:assert/strict';

// A person would have given up by then, even on a busy machine.
const PATIENCE_MS = 15_000;

/**
 * Opens a fresh profile. `site` is what `serve()` gave; other options are Playwright's (`locale`, `viewport`, `colorScheme` …).
 * `expected` lists patterns of console lines that the journey provokes on purpose.
 *
 * The visitor has `page`, `context`, `requests` (every URL asked for), `open(path)` and `leave()`.
 * `leave()` closes the profile and fails if anything reached the console (which is where Chromium reports breaches of the content
 * security policy), if a script error went unhandled, or if any request left the origin.
 */
export async function visitor(browser, { address: served }, { expected = [], locale = 'en-GB', host = '127.0.0.1', ...options } = {}) {
  // A passkey belongs to a name and not to a number.
  const site = { address: served.replace('127.0.0.1', host) };
  const context = await browser.newContext({ locale, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const heard = [];
  const requests = [];
  context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => heard.push(`unhandled: ${error.error()}`));
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();

  return {
    address: site.address,
    context,
    page,
    requests,
    open: (path = '') => page.goto(site.address + path),
    async leave() {
      await context.close();
      const unexpected = heard.filter((line) => !expected.some((pattern) => pattern.test(line)));
      assert.deepEqual(unexpected, [], 'the console stays empty');
      assert.deepEqual(requests.filter((url) => leaves(url, site)), [], 'no request leaves the origin');
    },
  };
}

function leaves(url, site) {
  const { protocol, origin } = new URL(url);
  return !['data:', 'blob:', 'about:'].includes(protocol) && origin !== new URL(site.address).origin;
}

/** Resolves when the app has something to show in the place of the still page before it. */
export function appStands(page) {
  return page.locator('#app > :not(.shell)').first().waitFor({ state: 'attached' });
}

/** Resolves when a complete copy of the app is kept on this device. */
export function isKept(page) {
  return page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}
