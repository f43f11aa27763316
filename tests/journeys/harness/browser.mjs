// How Chromium is started for journeys and benches: headless, silent towards its maker, and fresh each time.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

export function launch({ flags = [] } = {}) {
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** A browser that keeps its profile in `folder`, for what needs a real profile: installing, killing, reopening. */
export function launchWithProfile(folder, { flags = [], ...options } = {}) {
  return chromium.launchPersistentContext(folder, { executablePath, args: [...FLAGS, ...flags], ...options });
}
