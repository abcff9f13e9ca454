/** Holds an open page against the rules of accessibility, with axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The packed script: every page must read it anew, and that takes half of the time of the full one. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe's makers hold to be good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules among them that look at colours, and those that look at where things stand: the others see elements, and whether these are shown. */
export const rules = {
  colours: ['color-contrast', 'link-in-text-block'],
  layout: ['scrollable-region-focusable', 'target-size'],
} as const;

/** Rules that a page is held against: all of them, or some. */
export type Rules = 'all' | 'all but colours' | 'layout';

const options: Readonly<Record<Rules, axe.RunOptions>> = {
  all: { runOnly: { type: 'tag', values: tags } },
  'all but colours': {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(rules.colours.map((id) => [id, { enabled: false }])),
  },
  layout: { runOnly: { type: 'rule', values: [...rules.layout] } },
};

/** A rule that is broken, and where. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly where: readonly string[];
}

export const line = ({ id, help, where }: Violation): string => `${id} (${where.join(' | ')}): ${help}`;

/**
 * Puts axe on a page, once. Not as a script element: the site's own policy keeps foreign scripts out, axe among them. Ends in
 * a value that costs nothing to send back.
 */
export async function addAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source}; undefined`);
}

/** Violations that axe finds, as `rule (where): what`. */
export async function violations(page: Page, against: Rules = 'all'): Promise<string[]> {
  await addAxe(page);
  const found = await page.evaluate(async (chosen) => {
    const runner = (window as Window & { axe?: typeof axe }).axe;
    if (!runner) throw new Error('axe is not on the page');
    const { violations } = await runner.run(document, { ...chosen, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 5).map(({ target }) => target.join(' ')),
    }));
  }, options[against]);
  return found.map(line);
}
