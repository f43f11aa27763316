// What a camera would see, as a film for Chromium's false camera: YUV4MPEG2, grey only.
import { writeFileSync } from 'node:fs';

/** Chromium takes the pictures of this file, over and over, for those of a camera. One file for each start of the browser. */
export function filming(file) {
  return ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
}

/** Writes pictures (as `damage.mjs` has them, all of one size with even sides) as a film with so many of them a second. */
export function film(file, pictures, perSecond) {
  const [{ width, height }] = pictures;
  const colour = Buffer.alloc((width * height) / 2, 128);
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`)];
  for (const { data } of pictures) parts.push(Buffer.from('FRAME\n'), Buffer.from(Uint8ClampedArray.from(data).buffer), colour);
  writeFileSync(file, Buffer.concat(parts));
}
