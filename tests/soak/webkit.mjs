// WebKitGTK's own small browser, driven by plain WebDriver. A page of it can do what our hands need, and no more.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const LIBRARIES = ['/usr/lib', '/usr/libexec', ...inside('/usr/lib', /-linux-/)];
const PATIENCE_MS = 30_000;
const OFTEN_MS = 50;

/** Starts the browser, on a screen that nobody sees. It keeps nothing beyond its end. */
export async function startWebkit() {
  const screen = await virtualScreen();
  const port = await freePort();
  const environment = {
    ...process.env,
    DISPLAY: screen.name,
    LIBGL_ALWAYS_SOFTWARE: '1',
    // The browser of a superuser has no sandbox; it opens nothing but our own page.
    ...(process.getuid() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  };
  const driver = spawn(process.env.WEBKIT_DRIVER || 'WebKitWebDriver', [`--port=${port}`], { env: environment, stdio: 'ignore' });
  const ask = asking(`http://127.0.0.1:${port}`);
  await until(() => ask('GET', '/status'));
  const options = { binary: process.env.WEBKIT || miniBrowser(), args: ['--automation'] };
  const session = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  const inSession = (method, path, body) => ask(method, `/session/${session.sessionId}${path}`, body);
  await inSession('POST', '/timeouts', { script: PATIENCE_MS, pageLoad: PATIENCE_MS });
  const close = async () => {
    await inSession('DELETE', '').catch(() => {});
    for (const child of [driver, screen.child]) {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  };
  return { browserVersion: session.capabilities.browserVersion, page: async () => pageOf(inSession), close };
}

/** The one page of a session, with the names that other drivers give to the same. */
function pageOf(ask) {
  let patience = PATIENCE_MS;
  const page = {
    setDefaultTimeout(ms) {
      patience = ms;
    },
    goto: (url) => ask('POST', '/url', { url }),
    reload: () => ask('POST', '/refresh', {}),
    async evaluate(task, ...given) {
      const script = `const done = arguments[arguments.length - 1];
        const given = Array.prototype.slice.call(arguments, 0, -1);
        Promise.resolve().then(() => (${task})(...given)).then((value) => done([value]), (why) => done({ why: String(why) }));`;
      const answer = await ask('POST', '/execute/async', { script, args: given.map((one) => one ?? null) });
      if (Array.isArray(answer)) return answer[0] ?? undefined;
      throw new Error(answer?.why ?? 'the page was left');
    },
    async waitForFunction(task, _, ...given) {
      const value = await until(() => page.evaluate(task, ...given), patience);
      return { jsonValue: async () => value };
    },
  };
  return page;
}

/** One question to the driver. */
function asking(address) {
  return async (method, path, body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
}

/** Asks until the answer is something. What goes wrong meanwhile, such as a page that is just being left, counts as nothing. */
async function until(task, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  let why = 'nothing came';
  while (Date.now() < end) {
    try {
      const value = await task();
      if (value) return value;
    } catch (thrown) {
      why = thrown.message;
    }
    await new Promise((next) => { setTimeout(next, OFTEN_MS); });
  }
  throw new Error(`waited too long: ${why}`);
}

/** A screen that nobody sees; it names itself. */
async function virtualScreen() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const none = once(child, 'exit').then(() => {
    throw new Error('Xvfb has ended before it had a screen');
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), none]);
  none.catch(() => {});
  return { child, name: `:${String(number).trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

function miniBrowser() {
  const folders = LIBRARIES.flatMap((folder) => inside(folder, /^webkit2gtk-/));
  const found = folders.map((folder) => `${folder}/MiniBrowser`).filter((path) => existsSync(path));
  if (found.length === 0) throw new Error('WebKitGTK’s MiniBrowser is not installed');
  return found.sort().at(-1);
}

function inside(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}
