/** Holds an open page against the rules of accessibility, with axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The packed script: every page must read it anew, and that takes half of the time of the full one. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe's makers hold to be good practice besides. */
const all: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The rules among them that look at colours. */
const colours = ['color-contrast', 'link-in-text-block'];
const ofColours: axe.RunOnly = { type: 'rule', values: colours };

/** The rules among them that look at where things stand: the others see elements, and whether these are shown. */
const ofLayout: axe.RunOnly = { type: 'rule', values: [...colours, 'scrollable-region-focusable', 'target-size'] };

async function run(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // Not as a script element: the site's own policy keeps foreign scripts out, axe among them. Ends in a value that costs
  // nothing to send back.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source}; undefined`);
  const found = await page.evaluate(async (only) => {
    const runner = (window as Window & { axe?: typeof axe }).axe;
    if (!runner) throw new Error('axe is not on the page');
    const { violations } = await runner.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
    }));
  }, runOnly);
  return found.map(({ id, help, where }) => `${id} (${where.join(' | ')}): ${help}`);
}

/** Violations that axe finds, as `rule (where): what`. */
export const violations = (page: Page): Promise<string[]> => run(page, all);

/** Those that come of colours alone. */
export const colourViolations = (page: Page): Promise<string[]> => run(page, ofColours);

/** Those that come of where things stand, and of colours. */
export const layoutViolations = (page: Page): Promise<string[]> => run(page, ofLayout);
