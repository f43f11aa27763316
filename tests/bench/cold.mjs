// Measures how long a reader who has never opened the app waits for what is needed from them, with a slow phone on a slow line, and what
// comes over the line. Other sites are measured in the same way and by turns, each with a text of its own to wait for.
// Prints one line of figures for each site.
import { basename } from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from '../journeys/harness/browser.mjs';
import { linkFor } from '../journeys/harness/letters.mjs';
import { visitor } from '../journeys/harness/visitor.mjs';
import { words } from '../journeys/harness/words.mjs';
import { openSample } from '../journeys/verbs.mjs';
import { host } from './cold/host.mjs';
import { coldVisit } from './cold/visit.mjs';

const many = { type: 'string', multiple: true, default: [] };
const { values: asked } = parseArgs({
  options: { rounds: { type: 'string' }, port: { type: 'string' }, site: many, open: many, text: many },
});

/** The code of the sample for its GP, as a path of the site. */
async function letterForGp(site) {
  const browser = await launch();
  const patient = await visitor(browser, site);
  await openSample(patient);
  const link = await linkFor(patient, 'gp');
  await patient.leave();
  await browser.close();
  return new URL(link).hash;
}

function spread(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], most: sorted.at(-1) };
}

function report(site, ours) {
  const { median, least, most } = spread(site.visits.map(({ seen }) => seen));
  const bytes = (which) => spread(site.visits.map((visit) => visit[which])).median;
  const view = site.visits.every(({ inView }) => inView) ? 'first_screen' : 'further_down';
  const figures = `seen_ms=${median.toFixed(0)} least_ms=${least.toFixed(0)} most_ms=${most.toFixed(0)} bytes=${bytes('until')} idle_bytes=${bytes('idle')}`;
  const ratio = (which) => spread(ours.visits.map((visit, at) => visit[which] / site.visits[at][which])).median.toFixed(2);
  const beside = site === ours ? '' : ` ours_to_this_ms=${ratio('seen')} ours_to_this_bytes=${ratio('until')} ours_to_this_idle_bytes=${ratio('idle')}`;
  console.log(`cold site=${site.name} text=${view} ${figures} rounds=${site.visits.length}${beside}`);
}

const own = await host(process.env.DIST || 'dist');
const ours = { name: 'red-thread', host: own, open: await letterForGp(own), text: words('en')('summary-needed'), visits: [] };
const others = await Promise.all(asked.site.map(async (folder, at) => ({
  name: basename(folder),
  host: await host(folder, { port: Number(asked.port) + at }),
  open: asked.open[at].replace(/^\//, ''),
  text: asked.text[at],
  visits: [],
})));
const sites = [ours, ...others];
// Not counted: the first browser of all finds nothing of itself in the machine's memory.
for (const site of sites) await coldVisit(site.host, site);
for (let round = 0; round < Number(asked.rounds); round += 1) {
  for (const site of sites) site.visits.push(await coldVisit(site.host, site));
}
for (const site of sites) report(site, ours);
console.log(`cold load=${loadavg().map((load) => load.toFixed(1)).join('/')}`);
for (const site of sites) await site.host.stop();
