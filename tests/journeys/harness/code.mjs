// Reads a code from pixels with decoders that share nothing with the app, and takes its link apart.
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import decodeDamaged from 'qr/decode.js';
import { rgba } from './damage.mjs';

/** The text of the code in a picture, and the code's version. Fails when no code is seen. */
export function decode(screenshot) {
  const { width, height, data } = PNG.sync.read(screenshot);
  const found = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  if (!found) throw new Error(`no code is seen in this picture of ${width} by ${height} pixels`);
  return { text: found.data, version: found.version };
}

/** The text of the code in a photo: a picture as `damage.mjs` has them, which may be tilted, blurred and noisy. Fails like `decode`. */
export function decodePhoto(picture) {
  const { width, height } = picture;
  return decodeDamaged({ width, height, data: rgba(picture) });
}

/** The bytes that the digits of a link stand for, worked out by schoolbook arithmetic. */
export function bytesOf(link) {
  const digits = new URL(link).hash.match(/^#1(\d+)$/)[1];
  const hex = BigInt(digits).toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  if (bytes[0] !== 1) throw new Error('the number does not begin with a one byte');
  return bytes.subarray(1);
}
