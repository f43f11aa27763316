// How the app starts, and what people see when it cannot. What it does once it runs is told by the other journeys.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from './harness/browser.mjs';
import { serve } from './harness/site.mjs';
import { appStands, isKept, visitor } from './harness/visitor.mjs';

describe('starting', () => {
  let browser;
  let site;

  before(async () => {
    site = await serve();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  test('the built page starts the app', async () => {
    const someone = await visitor(browser, site);
    await someone.open();
    await appStands(someone.page);
    assert.notEqual(await someone.page.locator('#app').innerText(), '');
    await someone.leave();
  });

  test('nothing is fetched twice before the app stands', async () => {
    const someone = await visitor(browser, site, {
      serviceWorkers: 'block',
      expected: [/blocked by Playwright/],
    });
    await someone.open();
    await appStands(someone.page);
    const seen = new Set();
    assert.deepEqual(someone.requests.filter((url) => seen.size === seen.add(url).size), []);
    await someone.leave();
  });

  test('the page says its language', async () => {
    for (const [locale, language] of [['nn-NO', 'nb'], ['da-DK', 'da'], ['fr-FR', 'en']]) {
      const someone = await visitor(browser, site, { locale });
      await someone.open();
      await appStands(someone.page);
      assert.equal(await someone.page.locator('html').getAttribute('lang'), language);
      await someone.leave();
    }
  });

  test('under any path, once visited, it starts without a server', async () => {
    const deep = await serve({ under: '/care/thread/' });
    const someone = await visitor(browser, deep);
    await someone.open();
    await appStands(someone.page);
    await isKept(someone.page);
    await deep.stop();
    await someone.page.reload();
    await appStands(someone.page);
    await someone.page.goto(`${deep.address}index.html?from=home`);
    await appStands(someone.page);
    await someone.leave();
  });

  test('without the wasm, a calm screen speaks the reader’s language', async () => {
    const someone = await visitor(browser, site, { locale: 'nb-NO', expected: [/ERR_FAILED/] });
    await someone.context.route('**/*.wasm', (route) => route.abort());
    await someone.open();
    await someone.page.getByText('En del av Red Thread kunne ikke hentes.').waitFor();
    assert.equal(await someone.page.locator('html').getAttribute('lang'), 'nb');
    await someone.context.unroute('**/*.wasm');
    await someone.page.getByRole('button', { name: 'Åpne igjen' }).click();
    await appStands(someone.page);
    await someone.leave();
  });

  test('wasm that was changed on the way is not run', async () => {
    const someone = await visitor(browser, site, { expected: [/integrity/] });
    await someone.context.route('**/*.wasm', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] ^= 1;
      await route.fulfill({ response, body });
    });
    await someone.open();
    await someone.page.getByRole('button', { name: 'Open again' }).waitFor();
    await someone.leave();
  });

  for (const part of ['red-thread.*.js', 'start.*.js', 'app.*.css', 'words.en.*.txt']) {
    test(`without ${part}, a calm screen offers to open again`, async () => {
      const someone = await visitor(browser, site, { expected: [/404/, /ERR_FAILED/, /no words/] });
      await someone.context.route(`**/${part}`, (route) => route.fulfill({ status: 404, body: '' }));
      await someone.open();
      await someone.page.getByRole('button', { name: 'Open again' }).waitFor();
      await someone.leave();
    });
  }

  test('a panic later on ends in a calm screen', async () => {
    const someone = await visitor(browser, site, { locale: 'da-DK', expected: [/unreachable/] });
    await someone.open();
    await appStands(someone.page);
    await someone.page.evaluate(() => {
      Promise.reject(new WebAssembly.RuntimeError('unreachable'));
    });
    await someone.page.getByText('Dine oplysninger er i sikkerhed').waitFor();
    await someone.leave();
  });

  test('a browser that is too old is told so', async () => {
    const someone = await visitor(browser, site);
    await someone.page.addInitScript(() => delete Intl.ListFormat);
    await someone.open();
    await someone.page.getByText('This browser is too old').waitFor();
    await someone.leave();
  });

  test('without scripts, three languages say what is missing', async () => {
    const someone = await visitor(browser, site, { javaScriptEnabled: false });
    await someone.open();
    for (const language of ['en', 'nb', 'da']) {
      assert.match(await someone.page.locator(`noscript p[lang=${language}]`).innerText(), /JavaScript/);
    }
    await someone.leave();
  });

  test('a host’s headers keep the page out of frames', async () => {
    const someone = await visitor(browser, site, { expected: [/frame-ancestors|X-Frame-Options/] });
    const frame = await framed(someone, site);
    await frame.locator('#app').waitFor({ state: 'detached' });
    await someone.leave();
  });

  test('without those headers, the page refuses to open in a frame by itself', async () => {
    const someone = await visitor(browser, site);
    await someone.context.route(`${site.address}`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers() };
      delete headers['content-security-policy'];
      delete headers['x-frame-options'];
      await route.fulfill({ response, headers });
    });
    const frame = await framed(someone, site);
    await frame.getByText('does not open inside another page').waitFor();
    assert.equal(await frame.getByRole('link').getAttribute('target'), '_blank');
    await someone.leave();
  });

  test('the server speaks as strictly as a good host', async () => {
    const response = await fetch(site.address);
    assert.match(response.headers.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await fetch(`${site.address}Cargo.toml`)).status, 404);
  });
});

/** A foreign page of the same origin that holds the app in a frame. */
async function framed(someone, site) {
  const outside = `${site.address}outside`;
  const body = `<iframe src="${site.address}"></iframe>`;
  await someone.context.route(outside, (route) => route.fulfill({ contentType: 'text/html', body }));
  await someone.page.goto(outside);
  return someone.page.frameLocator('iframe');
}
