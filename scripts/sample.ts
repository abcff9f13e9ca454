#!/usr/bin/env node
/** `npm run sample`: writes the fictional province Tỉnh Mẫu, and on request its annexes as a workbook. */
import { resolve } from 'node:path';
import { writeAnnex } from './sample/annex.ts';
import { drawEditions } from './sample/edition.ts';
import { sampleFiles } from './sample/files.ts';
import { writeFolder } from './sample/folder.ts';
import { parseOptions, usage } from './sample/options.ts';
import { drawProvince } from './sample/province.ts';

const asked = parseOptions(process.argv.slice(2));
if (asked.faults) {
  for (const fault of asked.faults) console.error(fault);
  console.error(usage);
  process.exit(1);
}
if (asked.help) {
  console.log(usage);
  process.exit(0);
}
const { communes, years, seed, out, annex } = asked.options;
const province = drawProvince(communes, seed);
const editions = drawEditions(province, years, seed);
const files = sampleFiles(province, editions);
try {
  writeFolder(files, resolve(out));
  if (annex !== undefined) await writeAnnex(province, editions, resolve(annex));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(
  `sample: ${province.departments.length} departments, ${province.districts.length} districts, ` +
    `${province.communes.length} communes, ${editions.length} edition(s), ${Math.round(bytes / 1000)} kB in ${out}`,
);
