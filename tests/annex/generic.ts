/** What must hold for a site built from whatever data, looked for in another one than `dist/`. */
import { spawnSync } from 'node:child_process';
import { nodePath, root, tools } from '../../scripts/run/setup.mjs';
import { readSite } from '../../scripts/site/site.ts';
import { brokenLinks, strayResources } from '../site/links.ts';
import { faults, rules, sharedTitles } from '../site/rules.ts';

/** Links that lead nowhere, resources of other hosts, and all that is against the rules of a page. */
export function pageFaults(dist: string): string[] {
  const site = readSite(dist);
  return [
    ...brokenLinks(site),
    ...strayResources(site),
    ...Object.values(rules).flatMap((rule) => faults(site, rule)),
    ...sharedTitles(site),
  ];
}

/** Runs files of tests/site over a built site; what they say where one fails. */
export function failures(dist: string, files: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(nodePath(), [tools.vitest, 'run', '--project', 'site', ...files], {
    cwd: root,
    env: { ...process.env, SITE_DIST: dist, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? undefined : stdout + stderr;
}
