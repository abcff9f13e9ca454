// @ts-check
/** Finds the browser of the end-to-end tests; installs it where the system can. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first draws no window and no interface of its own, which takes half of the time of opening a page. */
const places = [
  '/usr/bin/chromium-headless-shell',
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

/** Packages of Debian and Ubuntu; which has the first depends on its version. */
const packages = ['chromium-headless-shell', 'chromium'];

/** @param {string[]} args */
function apt(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
  spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Makes sure that there is a Chromium; throws, saying what to do, when there is none and none can be installed. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (spawnSync('apt-get', ['--version']).status === 0) {
    apt('update', '-qq');
    for (const name of packages) {
      apt('install', '-y', '-qq', name);
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  throw new Error('no Chromium: install one (apt-get install chromium), or set CHROMIUM_PATH to a Chrome or Chromium');
}
