/** The annexes of the fictional province are as uneven as real ones, and honest: nothing of them is asked about. */
import { expect, test } from 'vitest';
import { annexWorkbook } from '../sample/annex.ts';
import { drawEditions } from '../sample/edition.ts';
import { sampleFiles } from '../sample/files.ts';
import { drawProvince } from '../sample/province.ts';
import type { Folder } from './folder.ts';
import { noMapping } from './mapping.ts';
import { openAnnex } from './open.ts';
import { importAnnex, type Outcome } from './outcome.ts';

const encoder = new TextEncoder();

/** What the imports of the annexes of a province come to, one a level. */
async function outcomes(seed: number): Promise<Outcome[]> {
  const province = drawProvince(143, seed);
  const editions = drawEditions(province, 1, seed);
  const [edition] = editions;
  if (edition === undefined) throw new Error('no edition');
  const files = new Map(
    Object.entries(sampleFiles(province, editions)).map(([path, text]) => [`tinh-mau/${path}`, text]),
  );
  const folder: Folder = {
    root: 'tinh-mau',
    files: [...files.keys()].sort(),
    readFile: (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : encoder.encode(text);
    },
  };
  const opened = await openAnnex('a.xlsx', new Uint8Array(await annexWorkbook(province, edition).xlsx.writeBuffer()));
  if ('fault' in opened) throw new Error(opened.fault);
  const options = { file: 'a.xlsx', edition: 'tinh-mau/pdti-2023', root: 'tinh-mau', write: false };
  const none = { source: undefined, sheet: undefined, mapping: undefined };
  return ['commune', 'district', 'department'].map((level) =>
    importAnnex(opened.sheets, { ...options, ...none, level }, folder, noMapping, () => []),
  );
}

test.each([733, 1])('of the province of seed %i every figure is in proportion', async (seed) => {
  for (const { preview, refusals } of await outcomes(seed)) {
    expect(preview).toContain('  proportions: no figure out of all proportion to the others');
    // Its scores follow from raw values already, which the data tells; the annex itself leaves nothing open.
    expect(refusals.filter((line) => line.startsWith('a.xlsx'))).toEqual([]);
  }
});
