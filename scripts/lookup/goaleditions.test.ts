import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { check } from '../check/faults.ts';
import { scorePlan } from '../goals/plan.ts';
import { scoreTargets } from '../goals/targets.ts';
import { formatProblem } from '../read/problem.ts';
import { subjectPaths } from './addresses.ts';
import { register } from './register.ts';

/** An agency with another version from 2025 on. */
const renamed = (asOf: string): Files => ({
  ...soundFiles,
  'data/provinces.csv': (soundFiles['data/provinces.csv'] ?? '').replace('nt-,no,,2023-12-31', `nt-,no,,${asOf}`),
  'data/units.csv': (soundFiles['data/units.csv'] ?? '').replace(
    /^nt-so-noi-vu,.*$/m,
    (row) =>
      `${row.replace(',,,,,,,,yes', ',,2024-12-31,nt-so-noi-vu,,,,,yes')}\n${row.replace(',,,,,,,,yes', ',2025-01-01,,,,,,,yes')}`,
  ),
});

describe('an edition of goals', () => {
  it('is found under its id', () => {
    const paths = subjectPaths(readFiles(soundFiles).data);
    expect(['ninh-thuan/targets-2024', 'ninh-thuan/dti-plan-2023'].map((id) => paths.get(id))).toEqual([
      '/ninh-thuan/muc-tieu/2024/',
      '/ninh-thuan/ke-hoach-dti/2023/',
    ]);
  });

  it.each(['2023-12-31', '2025-06-30'])('names the units that stood on the day of its province, %s', (asOf) => {
    const { data } = readFiles(renamed(asOf));
    const known = register(data.units);
    const row = known.at('nt-so-noi-vu', asOf);
    const unit = row && known.idOf(row);
    expect(scoreTargets(data, known).map(({ agencies }) => agencies)).toEqual([[unit]]);
    expect(scorePlan(data, known).map(({ leads }) => leads)).toEqual([[unit]]);
  });

  it('may name no unit of the day of another province', () => {
    const { data, problems } = readFiles({
      ...renamed('2025-06-30'),
      'data/units.csv': (soundFiles['data/units.csv'] ?? '').replace(/^nt-so-noi-vu,.*$/m, (row) =>
        row.replace(',,,,,,,,yes', ',,2024-12-31,,,,,,yes'),
      ),
    });
    expect([...problems, ...check(data)].map(formatProblem)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('agencies: "nt-so-noi-vu" is in no register row valid on 2025-06-30'),
        expect.stringContaining('leads: "nt-so-noi-vu" is in no register row valid on 2025-06-30'),
      ]),
    );
  });
});
