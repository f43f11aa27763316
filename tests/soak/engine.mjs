// A browser with a profile of its own, of any engine, that can be killed like a phone that loses its battery.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startWebkit } from './webkit.mjs';

/** How each engine is started: headless, and silent towards its maker. */
const ENGINES = {
  chromium: {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    browser: 'chrome',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  },
  firefox: {
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    browser: 'firefox',
    args: [],
    extraPrefsFirefox: { 'intl.locale.requested': 'en-GB', 'intl.accept_languages': 'en-GB' },
  },
};

// A start on a busy machine, and what a person would wait for.
const START_MS = 60_000;
const PATIENCE_MS = 20_000;

/** A fresh profile. `remove()` throws it away. */
export function profile(name) {
  const folder = mkdtempSync(join(tmpdir(), `red-thread-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Starts a browser on a profile. `kill()` ends every process of it at once, as nothing but a lost battery does. */
export async function start(engine, folder) {
  if (engine === 'webkit') return startWebkit();
  const manner = ENGINES[engine];
  // Beside a profile whose browser was killed, the driver finds its own copies of the settings and would stop.
  for (const left of ['user.js.puppeteer', 'prefs.js.puppeteer']) rmSync(join(folder, left), { force: true });
  if (!manner) throw new Error(`there is no engine ${engine}; there are: ${Object.keys(ENGINES).join(', ')}`);
  const browser = await puppeteer.launch({ ...manner, userDataDir: folder, headless: true, timeout: START_MS, handleSIGINT: true });
  const child = browser.process();
  const ended = new Promise((done) => { child.once('exit', done); });
  return {
    browser,
    async page() {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      return page;
    },
    async kill() {
      for (const pid of family(child.pid)) end(pid);
      await ended;
    },
    close: () => browser.close(),
  };
}

/** A process and all that it has started, the youngest last: a browser's parts run in groups of their own. */
function family(pid) {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const children = new Map();
  for (const line of lines) {
    const [child, parent] = line.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const found = [pid];
  for (let at = 0; at < found.length; at += 1) found.push(...(children.get(found[at]) ?? []));
  return found;
}

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
