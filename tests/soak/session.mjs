// The files of a profile as a curious person would read them: what Firefox packs (its own envelope around one LZ4 block) is unpacked.

const MAGIC = Buffer.from('mozLz40\0', 'ascii');

/** The bytes of a file, and what is packed in them. */
export function unpacked(path, bytes) {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return [bytes];
  return [bytes, block(bytes.subarray(MAGIC.length + 4), bytes.readUInt32LE(MAGIC.length))];
}

/** One LZ4 block: by turns so many bytes as they are, and so many from further back. */
function block(packed, length) {
  const out = Buffer.alloc(length);
  let at = 0;
  let to = 0;
  const more = (first) => {
    if (first < 15) return first;
    let sum = first;
    for (;;) {
      const next = packed[at];
      at += 1;
      sum += next;
      if (next !== 255) return sum;
    }
  };
  while (at < packed.length) {
    const token = packed[at];
    at += 1;
    const literals = more(token >> 4);
    packed.copy(out, to, at, at + literals);
    at += literals;
    to += literals;
    if (at >= packed.length) break;
    const back = packed.readUInt16LE(at);
    at += 2;
    const copied = more(token & 15) + 4;
    for (let done = 0; done < copied; done += 1, to += 1) out[to] = out[to - back];
  }
  return out;
}
