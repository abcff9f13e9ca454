import type { World } from '../run/command.ts';
import { writeAnnex } from './annex.ts';
import { drawEditions } from './edition.ts';
import { sampleFiles } from './files.ts';
import { writeFolder } from './folder.ts';
import { parseOptions, usage } from './options.ts';
import { drawProvince } from './province.ts';

/** Writes the fictional province Tỉnh Mẫu, and on request its annexes as a workbook. */
export async function makeSample({ args, disk, log, warn }: World): Promise<number> {
  const asked = parseOptions(args);
  if (asked.faults) {
    for (const line of [...asked.faults, usage]) warn(line);
    return 1;
  }
  if (asked.help) {
    log(usage);
    return 0;
  }
  const { communes, years, seed, out, annex } = asked.options;
  const province = drawProvince(communes, seed);
  const editions = drawEditions(province, years, seed);
  const files = sampleFiles(province, editions);
  try {
    writeFolder(files, disk.at(out));
    if (annex !== undefined) await writeAnnex(province, editions, disk.at(annex));
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  log(
    `sample: ${province.departments.length} departments, ${province.districts.length} districts, ` +
      `${province.communes.length} communes, ${editions.length} edition(s), ${Math.round(bytes / 1000)} kB in ${out}`,
  );
  return 0;
}
