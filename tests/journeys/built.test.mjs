// The site as it was built: the same bytes wherever that was.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const built = process.env.DIST || 'dist';

test('no program names a folder of the machine on which it was built', () => {
  const programs = readdirSync(built).filter((name) => name.endsWith('.wasm'));
  assert.ok(programs.length >= 4, 'the app and its workers');
  for (const name of programs) {
    const text = readFileSync(join(built, name), 'latin1');
    for (const folder of [homedir(), process.cwd(), 'registry/src/', 'rustlib/src/'].filter((path) => path.length > 1)) {
      assert.equal(text.includes(folder), false, `${name} has ${folder}`);
    }
  }
});
