import { describe, expect, test } from 'vitest';
import { at, ninhBinh, provinces } from '../../tests/fixtures/provinces.ts';
import { Check, Passage, Remark, Statement, Unit } from '../model/scored.ts';
import { Ranking } from '../model/scored.ts';
import { citations, type CitedData } from './citations.ts';

const report = 'nb-bao-cao-pdti-2023';
const press = 'vietq-2024';
const edition = 'ninh-binh/pdti-2023';
const decision = { document: 'qd-506-2024', name: 'phụ lục' };
const unpublished = { grade: 'unpublished', document: 'qd-506-2024' };
const order = 'lần lượt theo thứ tự: UBND thành phố Ninh Bình, UBND thành phố Tam Điệp';

const unit = (id: string, fullName: string) =>
  Unit.parse({
    id,
    code: id,
    level: 'district',
    province: '37',
    kind: 'Thành phố',
    name: fullName,
    fullName,
    slug: id,
    path: `/ninh-binh/don-vi/${id}/`,
    successors: [],
    heirs: [],
    sources: [],
    aliases: [],
    named: true,
  });

const rank = (value: number) => ({
  grade: 'published',
  value,
  verbatim: 'theo thứ tự',
  sources: [report, press],
  quote: order,
});

const data: CitedData = {
  units: [unit('369', 'Thành phố Ninh Bình'), unit('370', 'Thành phố Tam Điệp')],
  rankings: [
    Ranking.parse({
      indicators: [],
      id: `${edition}/district`,
      edition,
      ...at(ninhBinh, 2023, 'district'),
      index: 'pdti',
      province: '37',
      year: 2023,
      level: 'district',
      framework: 'x',
      scale: 'points',
      decision: 'qd-506-2024',
      annex: decision,
      unitCount: 2,
      meanDisputed: false,
      rankScopeUnclear: false,
      unitCountAssumed: false,
      pillars: [],
      complete: false,
      rows: [
        { unit: '369', score: unpublished, rank: rank(1), parts: [] },
        { unit: '370', score: unpublished, rank: rank(2), parts: [] },
      ],
    }),
  ],
  statements: [
    Statement.parse({
      id: 's',
      edition,
      level: 'district',
      kind: 'mean',
      units: [],
      verbatim: '565,69',
      sources: [report],
      quote: 'là 565,69 điểm',
    }),
  ],
  remarks: [
    Remark.parse({
      id: 'r',
      edition,
      level: 'district',
      sense: 'strength',
      sources: [report],
      quote: 'là 565,69 điểm',
    }),
  ],
  provinces: [...provinces],
  'goal-editions': [],
  targets: [],
  plan: [],
  checks: [
    Check.parse({
      id: 'c',
      topic: 'pdti-district',
      claim: { vi: 'Hai số', en: 'Two figures' },
      printed: '565,69',
      quote: 'là 565,69 điểm',
      sources: [report],
      relation: '=',
      verdict: 'match',
      operands: [
        { name: 'a', label: { vi: 'a', en: 'a' }, verbatim: '565,69', source: report, quote: 'là 565,69 điểm' },
      ],
      readings: [],
      pages: [],
    }),
  ],
  reports: [
    Passage.parse({
      id: 'p',
      province: '37',
      order: 1,
      topic: { code: 'chung', order: 1, name: { vi: 'Chung', en: 'General' } },
      sense: 'result',
      gist: { vi: 'Điểm tăng', en: 'Scores rose' },
      leads: [],
      figures: [],
      sources: [report],
      quote: 'là 565,69 điểm',
    }),
  ],
  'after-merger': [],
  'access-steps': [],
};

const found = citations(data);
const of = (id: string) => [...found].find(([source]) => source === id)?.[1] ?? [];

describe('citations', () => {
  test('lists each quote of a document once', () => {
    expect(of(report).map(({ quote }) => quote)).toEqual([order, 'là 565,69 điểm']);
  });

  test('names every use of a quote, once, with its page', () => {
    expect(of(report)[0]?.supports.map(({ text, path }) => [text.vi, path])).toEqual([
      ['Thành phố Ninh Bình: hạng PDTI 2023 là 1', '/ninh-binh/don-vi/369/'],
      ['Thành phố Tam Điệp: hạng PDTI 2023 là 2', '/ninh-binh/don-vi/370/'],
    ]);
    expect(of(report)[1]?.supports.map(({ text }) => text.en)).toEqual([
      'PDTI 2023, districts, mean score: “565.69”',
      'Remark on districts as a whole, PDTI 2023',
      'Reports on Ninh Bình: Scores rose',
      'Check: Two figures',
    ]);
  });

  test('keeps the uses of a document that is named second, without giving it a quote', () => {
    expect(of(press).map(({ quote, supports }) => [quote, supports.length])).toEqual([[undefined, 2]]);
  });

  test('marks rows of a ranking as such, and nothing else', () => {
    expect(of(report).map(({ supports }) => supports.filter(({ table }) => table).length)).toEqual([2, 0]);
  });
});

describe('a sentence about an indicator', () => {
  const textOf = (kind: string, locale: 'vi' | 'en') => {
    const [first] = data.statements;
    if (!first) throw new Error('no statement');
    const about = { indicator: 'i', indicatorName: { vi: 'Định danh số', en: 'Digital identity' } };
    const row = { ...first, ...about, kind, verbatim: '05/18', quote: 'có 05/18' };
    const all = [...citations({ ...data, statements: [row] })].flatMap(([, list]) => list);
    return all.find(({ quote }) => quote === row.quote)?.supports[0]?.text[locale];
  };

  test('names it: what holds of an indicator does not hold of its pillar', () =>
    expect(textOf('units_at_max', 'vi')).toBe(
      'PDTI 2023, cấp huyện, “Định danh số”, số đơn vị đạt điểm tối đa: “05/18”',
    ));

  test('names what is excepted as excepted', () => {
    expect(textOf('units_at_max_except', 'vi')).toBe(
      'PDTI 2023, cấp huyện, số đơn vị đạt điểm tối đa nếu không tính một chỉ tiêu (“Định danh số”): “05/18”',
    );
    expect(textOf('units_at_max_except', 'en')).toBe(
      'PDTI 2023, districts, units at the maximum but for one indicator (“Digital identity”): “05/18”',
    );
  });
});
