// What a camera does to a picture: it is seen from the side, out of focus, in bad light. Grey only, and the same each time.
import { PNG } from 'pngjs';

const WHITE = 255;

/** A picture in grey: `data` has a number from 0 (black) to 255 for each of `width` times `height` points. */
export function fromPng(png) {
  const { width, height, data } = PNG.sync.read(png);
  const grey = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    grey[at] = 0.299 * data[4 * at] + 0.587 * data[4 * at + 1] + 0.114 * data[4 * at + 2];
  }
  return { width, height, data: grey };
}

export function toPng({ width, height, data }) {
  const png = new PNG({ width, height, colorType: 0 });
  rgba({ data }).forEach((value, at) => { png.data[at] = value; });
  return PNG.sync.write(png, { colorType: 0 });
}

/** The same as red, green, blue and opacity, as most decoders take it. */
export function rgba({ data }) {
  const out = new Uint8ClampedArray(4 * data.length);
  for (let at = 0; at < data.length; at += 1) out.set([data[at], data[at], data[at], WHITE], 4 * at);
  return out;
}

/** A picture of one grey. */
export function blank(width, height, grey) {
  return { width, height, data: new Float32Array(width * height).fill(grey) };
}

/**
 * The picture as it falls on a larger one of `width` by `height` and of one `grey`: its corners (from the top left, clockwise) come to
 * lie on `corners`, [x, y] each. That is scaling, turning and a view from the side in one.
 */
export function seen(picture, { width, height, corners, grey = WHITE }) {
  const back = projection(corners, picture);
  const out = blank(width, height, grey);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [from, down] = back(x + 0.5, y + 0.5);
      const isInside = from >= 0 && down >= 0 && from < picture.width && down < picture.height;
      if (isInside) out.data[y * width + x] = between(picture, from - 0.5, down - 0.5);
    }
  }
  return out;
}

/**
 * Where the corners lie when a picture is held before a camera whose own pictures are `width` by `height`: it is `side` wide and `high`,
 * turned by so many degrees, its right side so much further `away`, and `middle` (parts of its width and height) is in the middle.
 */
export function held({ width, height, side, high, degrees = 0, away = 0, middle = [0.5, 0.5] }) {
  const turn = (degrees * Math.PI) / 180;
  return [[0, 0], [1, 0], [1, 1], [0, 1]].map(([across, down]) => {
    const x = (across - middle[0]) * side;
    const y = (down - middle[1]) * high * (across > 0 ? 1 - away : 1);
    return [width / 2 + x * Math.cos(turn) - y * Math.sin(turn), height / 2 + x * Math.sin(turn) + y * Math.cos(turn)];
  });
}

/** The colour between the four nearest points. */
function between({ width, height, data }, x, y) {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const [across, down] = [Math.max(0, x - left), Math.max(0, y - top)];
  const row = (line) => data[line * width + left] * (1 - across) + data[line * width + right] * across;
  return row(top) * (1 - down) + row(bottom) * down;
}

/** Leads from a point among the corners back to the point of the picture that is seen there. */
function projection(corners, { width, height }) {
  const ends = [[0, 0], [width, 0], [width, height], [0, height]];
  const rows = corners.flatMap(([x, y], at) => {
    const [u, v] = ends[at];
    return [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]];
  });
  const [a, b, c, d, e, f, g, h] = solved(rows);
  return (x, y) => {
    const depth = g * x + h * y + 1;
    return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
  };
}

/** Solves linear equations, each a row with its right side last (Gauss and Jordan). */
function solved(rows) {
  for (let column = 0; column < rows.length; column += 1) {
    const size = (row) => Math.abs(row[column]);
    const best = rows.slice(column).reduce((one, other) => (size(other) > size(one) ? other : one));
    rows.splice(rows.indexOf(best), 1);
    rows.splice(column, 0, best.map((value) => value / best[column]));
    for (const row of rows) {
      if (row === rows[column]) continue;
      const factor = row[column];
      row.forEach((value, at) => { row[at] = value - factor * rows[column][at]; });
    }
  }
  return rows.map((row) => row.at(-1));
}

/** Out of focus: each point spread over its surroundings, `radius` points wide (the deviation of a bell curve). */
export function blurred(picture, radius) {
  const reach = Math.ceil(3 * radius);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * radius ** 2)));
  const sum = bell.reduce((all, weight) => all + weight);
  const weights = bell.map((weight) => weight / sum);
  return spread(spread(picture, weights, reach, 1, 0), weights, reach, 0, 1);
}

function spread({ width, height, data }, weights, reach, across, down) {
  const out = new Float32Array(data.length);
  const within = (value, limit) => Math.min(limit - 1, Math.max(0, value));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let step = -reach; step <= reach; step += 1) {
        sum += weights[step + reach] * data[within(y + step * down, height) * width + within(x + step * across, width)];
      }
      out[y * width + x] = sum;
    }
  }
  return { width, height, data: out };
}

/** In bad light: black and white come nearer to each other, and every point is off by up to so much. */
export function dimmed(picture, { black = 0, white = WHITE, noise = 0, seed = 1 }) {
  const dice = chances(seed);
  const data = picture.data.map((value) => black + (value * (white - black)) / WHITE + (dice() + dice() - 1) * noise);
  return { ...picture, data };
}

/** Something lies over part of it. */
export function covered(picture, [left, top, right, bottom], grey = 120) {
  const data = picture.data.slice();
  for (let y = Math.max(0, top); y < Math.min(picture.height, bottom); y += 1) {
    data.fill(grey, y * picture.width + Math.max(0, left), y * picture.width + Math.min(picture.width, right));
  }
  return { ...picture, data };
}

/** Chances from 0 to 1; the same run of them for the same seed (mulberry32). */
export function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
