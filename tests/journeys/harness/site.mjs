// The built site, served exactly as `cargo xtask serve` serves it, because it is that command which serves it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// Another build than the one in dist/ can be looked at by naming its folder.
const built = process.env.DIST || 'dist';

/**
 * Serves `dist/` (or another `folder` that holds a site) on a free port (or on `port`), under the path `under`.
 * Gives `address` (with a slash at its end) and `stop()`, after which nothing answers there any more.
 */
export async function serve({ folder = built, port = 0, under = '/' } = {}) {
  const [program, ...first] = process.env.XTASK ? [process.env.XTASK] : ['cargo', 'xtask'];
  const words = [...first, 'serve', '--no-build', '--folder', folder, '--port', String(port), '--under', under];
  const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const address = await firstAddress(child);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { address, stop };
}

async function firstAddress(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const found = line.match(/http:\S+/);
    if (found) return found[0];
  }
  throw new Error('the server ended before it said where it is');
}
