// @ts-check
/** Finds the browser of the end-to-end tests; installs it where the system can. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium on this system, if there is one; `CHROMIUM_PATH` goes first. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, where there is no file`);
  return named ?? places.find((place) => existsSync(place));
}

/** Makes sure that there is a Chromium; throws, saying what to do, when there is none and none can be installed. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (spawnSync('apt-get', ['--version']).status === 0) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ]) {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
      spawnSync(command, rest, { stdio: 'inherit', env });
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('no Chromium: install one (apt-get install chromium), or set CHROMIUM_PATH to a Chrome or Chromium');
}
