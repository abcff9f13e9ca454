import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/run/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../../scripts/site/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    host: string;
    /** Address at which the one browser of all test files listens. */
    browser: string;
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves the built site and starts the browser, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: install one, or set CHROMIUM_PATH');
  const server = await serve(dist, 0);
  const browser = await chromium.launchServer({ executablePath, args: quiet });
  project.provide('host', `http://localhost:${server.port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
