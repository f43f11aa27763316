// What is sealed in the store, opened from its description (docs/format.md) and not by the app: the key lies in a file beside it.
// XChaCha20-Poly1305 is HChaCha20 before the ChaCha20-Poly1305 of every platform.
import { createDecipheriv, createHash } from 'node:crypto';

const TAG = 6;
const NONCE = 24;
const SEAL = 16;

/** Opens one entry of the log. Both are bytes: the key's file, and the entry as it lies in the store. */
export function opened(keyFile, sealed, as = 'entry') {
  const key = keyFile.subarray(TAG + 1);
  const nonce = sealed.subarray(TAG + 1, TAG + 1 + NONCE);
  const body = sealed.subarray(TAG + 1 + NONCE, sealed.length - SEAL);
  const context = Buffer.from(`red thread kept ${as} 1`, 'ascii');
  const cipherKey = hChaCha20(hashed(key, Buffer.from('red thread cipher key 1', 'ascii')).subarray(0, 32), nonce.subarray(0, 16));
  const iv = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const decipher = createDecipheriv('chacha20-poly1305', cipherKey, iv, { authTagLength: SEAL });
  decipher.setAAD(context, { plaintextLength: body.length });
  decipher.setAuthTag(sealed.subarray(sealed.length - SEAL));
  const plain = Buffer.concat([decipher.update(body), decipher.final()]);
  if (!hashed(key, context, plain).subarray(0, NONCE).equals(nonce)) throw new Error('the nonce is not of this content');
  return plain;
}

function hashed(...parts) {
  const hash = createHash('blake2b512');
  parts.forEach((part) => hash.update(part));
  return hash.digest();
}

function hChaCha20(key, nonce) {
  const state = new Uint32Array(16);
  state.set(wordsOf(Buffer.from('expand 32-byte k', 'ascii')), 0);
  state.set(wordsOf(key), 4);
  state.set(wordsOf(nonce), 12);
  for (let round = 0; round < 10; round += 1) {
    for (const quarter of [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15], [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]]) mix(state, ...quarter);
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((from, to) => out.writeUInt32LE(state[from], to * 4));
  return out;
}

function mix(state, a, b, c, d) {
  const step = (to, by, other, bits) => {
    state[to] += state[by];
    const mixed = state[other] ^ state[to];
    state[other] = (mixed << bits) | (mixed >>> (32 - bits));
  };
  step(a, b, d, 16);
  step(c, d, b, 12);
  step(a, b, d, 8);
  step(c, d, b, 7);
}

function wordsOf(bytes) {
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** Every entry of a log and of its second copy as they were written, as one text: what somebody with the key could read. */
export async function readable(page) {
  const { entries, key, mirror } = await raw(page);
  const copied = [];
  for (let at = 0; at + 4 <= mirror.length;) {
    const length = mirror.readUInt32LE(at);
    copied.push(mirror.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  // The copy begins with a record that is no entry.
  return [...entries, ...copied.slice(1)].map((entry) => (key ? opened(key, entry) : entry).toString()).join('\n');
}

/** The key's file, every entry of a log and its second copy, as they lie in the browser. Without a key the entries are not sealed. */
export async function raw(page, name = 'red-thread') {
  const found = await page.evaluate(async (database) => {
    const entries = await new Promise((done, failed) => {
      const opening = indexedDB.open(database);
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('log').objectStore('log').getAll();
        all.onsuccess = () => {
          opening.result.close();
          done(all.result.map((entry) => Array.from(entry)));
        };
      };
    });
    const file = async (called) => {
      try {
        const root = await navigator.storage.getDirectory();
        const found = await (await (await root.getDirectoryHandle(database)).getFileHandle(called)).getFile();
        return Array.from(new Uint8Array(await found.arrayBuffer()));
      } catch {
        return null;
      }
    };
    return { entries, key: await file('key'), mirror: await file('mirror') };
  }, name);
  return {
    entries: found.entries.map((entry) => Buffer.from(entry)),
    key: found.key && Buffer.from(found.key),
    mirror: Buffer.from(found.mirror ?? []),
  };
}

/** Every entry of a log as it was written, to the byte. */
export async function entriesOf(page) {
  const { entries, key } = await raw(page);
  return key ? entries.map((entry) => opened(key, entry)) : entries;
}
