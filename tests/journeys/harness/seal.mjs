// The tag of a record, made again here from its description (the low 48 bits of SipHash-2-4, little end first), so that journeys can
// write what another version of the app would have written.
const MASK = (1n << 64n) - 1n;
const rotated = (word, by) => ((word << BigInt(by)) | (word >> BigInt(64 - by))) & MASK;

/** `body` behind the tag that the kind named by `key` (16 ASCII characters) has. */
export function tagged(key, body) {
  const tag = Buffer.alloc(8);
  tag.writeBigUInt64LE(sipHash(Buffer.from(key, 'ascii'), body));
  return Buffer.concat([tag.subarray(0, 6), body]);
}

/** The record that says which versions of the app may read and write the log, and the name of the key that it is sealed with. */
export function versionRecord({ format, minReader, minWriter, key = [] }) {
  const body = Buffer.concat([Buffer.alloc(6), Buffer.from(key)]);
  [format, minReader, minWriter].forEach((number, at) => body.writeUInt16LE(number, at * 2));
  return tagged('red thread:versi', body);
}

function sipHash(key, body) {
  const halves = [key.readBigUInt64LE(0), key.readBigUInt64LE(8)];
  const start = ['somepseu', 'dorandom', 'lygenera', 'tedbytes'].map((text) => Buffer.from(text).readBigUInt64BE());
  let state = start.map((word, at) => word ^ halves[at % 2]);
  const whole = Buffer.alloc(Math.floor(body.length / 8) * 8 + 8);
  body.copy(whole);
  whole[whole.length - 1] = body.length & 255;
  for (let at = 0; at < whole.length; at += 8) {
    const word = whole.readBigUInt64LE(at);
    state[3] ^= word;
    state = mixed(mixed(state));
    state[0] ^= word;
  }
  state[2] ^= 255n;
  for (let round = 0; round < 4; round += 1) state = mixed(state);
  return state[0] ^ state[1] ^ state[2] ^ state[3];
}

function mixed([a, b, c, d]) {
  a = (a + b) & MASK;
  b = rotated(b, 13) ^ a;
  a = rotated(a, 32);
  c = (c + d) & MASK;
  d = rotated(d, 16) ^ c;
  a = (a + d) & MASK;
  d = rotated(d, 21) ^ a;
  c = (c + b) & MASK;
  b = rotated(b, 17) ^ c;
  c = rotated(c, 32);
  return [a, b, c, d];
}
