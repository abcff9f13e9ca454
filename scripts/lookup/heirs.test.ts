import { describe, expect, it } from 'vitest';
import { readFiles, soundFiles } from '../../tests/fixtures/sound-files.ts';
import { heirsOf } from './heirs.ts';
import { register } from './register.ts';
import { scoreUnits } from './units.ts';

/** Rows of communes: code, first and last day, successors. Those of today belong to the province. */
const commune = (code: string, name: string, from: string, to: string, next: string): string =>
  `${code},commune,${from === '2025-07-01' ? '37' : '372'},Xã,${name},Xã ${name},${from},${to},${next},,,,,yes,,,bao-cao-2023\n`;

const rows = [
  commune('101', 'Trọn', '', '2025-06-30', '201'),
  commune('102', 'Đôi', '', '2025-06-30', '202;201'),
  commune('103', 'Qua', '', '2024-12-31', '104'),
  commune('104', 'Giữa', '2025-01-01', '2025-06-30', '201;202'),
  commune('105', 'Còn', '', '', ''),
  commune('201', 'Mới', '2025-07-01', '', ''),
  commune('202', 'Khác', '2025-07-01', '', ''),
  commune('106', 'Sau', '2024-06-01', '2025-06-30', '203'),
  commune('203', 'Lạ', '2025-07-01', '', ''),
].join('');
const { data } = readFiles({ ...soundFiles, 'data/units.csv': `${soundFiles['data/units.csv'] ?? ''}${rows}` });
const known = register(data.units);
const heirs = (code: string) => {
  const row = data.units.find((one) => one.code === code);
  return row && heirsOf(row, known).map(({ id, share }) => `${id} ${share}`);
};

describe('heirsOf', () => {
  it.each([
    ['101', ['201@2025-07-01 whole']],
    ['102', ['202@2025-07-01 most', '201@2025-07-01 rest']],
    ['104', ['201@2025-07-01 most', '202@2025-07-01 rest']],
    // What was merged before the split may lie on either side.
    ['103', ['201@2025-07-01 unknown', '202@2025-07-01 unknown']],
    ['105', []],
    ['201', []],
  ])('%s', (code, expected) => expect(heirs(code)).toEqual(expected));
});

describe('pages of units of today', () => {
  const units = scoreUnits(data, known);
  const pages = units.flatMap(({ todayPath }) => todayPath ?? []);

  it('are of those alone that units with a scorecard went into', () =>
    expect(pages).toEqual(['/ninh-binh/don-vi/xa-moi-201-tu-2025/', '/ninh-binh/don-vi/xa-khac-202-tu-2025/']));

  it('are no scorecards', () => expect(units.filter(({ todayPath, path }) => todayPath && path)).toEqual([]));
});
