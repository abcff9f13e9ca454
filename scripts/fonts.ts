/**
 * `npm run fonts`: makes the site's font files anew from the designers' own, as released on npm. Two families in three
 * files, cut down to the characters of `scripts/fonts/alphabet.ts` and to the weights that the style sheets use; kerning, the
 * placing of marks and tabular figures stay. The files are kept in the repository, so that a build needs none of this.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { alphabet } from './fonts/alphabet.ts';
import { readOptions } from './run/options.mjs';

const usage = `npm run fonts: makes the font files of the site anew from the designers' own
  --help  this text`;

const out = join(import.meta.dirname, '..', 'src', 'styles', 'fonts');

/** Both under the SIL Open Font License 1.1. */
const packages = ['source-sans@3.52.0', 'source-serif@4.5.1'] as const;

const files = [
  { name: 'source-sans-3', from: 'source-sans/VF/SourceSans3VF-Upright.ttf', axes: { wght: { min: 400, max: 700 } } },
  {
    name: 'source-serif-4-semibold',
    from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    axes: { wght: 600, opsz: 28 },
  },
  {
    name: 'source-serif-4-italic',
    from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
    axes: { wght: 400, opsz: 14 },
  },
] as const;

/** Unpacks the packages into a folder, each in a folder of its own name. */
function unpack(folder: string): void {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, ...packages], { cwd: folder });
  for (const archive of readdirSync(folder)) {
    const name = archive.replace(/-[\d.]+\.tgz$/, '');
    execFileSync('mkdir', ['-p', name], { cwd: folder });
    execFileSync('tar', ['-xzf', archive, '-C', name, '--strip-components', '1'], { cwd: folder });
  }
}

readOptions({}, usage);
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  unpack(folder);
  let total = 0;
  for (const { name, from, axes } of files) {
    const made = await subsetFont(readFileSync(join(folder, from)), alphabet, {
      targetFormat: 'woff2',
      variationAxes: axes,
      noHinting: true,
      keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
    });
    writeFileSync(join(out, `${name}.woff2`), made);
    total += made.length;
    console.log(`${name.padEnd(24)} ${made.length} bytes`);
  }
  console.log(`${'all'.padEnd(24)} ${total} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
