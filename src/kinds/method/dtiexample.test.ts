import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreAll } from '../../../scripts/pipeline/pipeline.ts';
import { readData } from '../../../scripts/read/dataset.ts';
import { id } from '../../../tests/fixtures/units.ts';
import { exampleRow, pillarExamples, withFigures } from './dtiexample.ts';

const formula = '(1000 × 0,6214 − 200 × 0,7571 − 150 × 0,4707 − 150 × 0,2515 + 200 × 0,7571) / 700';

describe('withFigures', () => {
  test('gives the province of the formula its own value', () => {
    const own = withFigures(formula, [0.6214, 0.7571, 0.4707, 0.2515, 0.7571]);
    expect(own?.formula).toBe(formula);
    expect(own?.value).toBeCloseTo(0.732957, 6);
  });

  test('gives the pillar of Ninh Thuận that was published for 2022', () => {
    expect(withFigures(formula, [0.5934, 0.6297, 0.4967, 0.292, 0.6297])?.value.toFixed(4)).toBe('0.6787');
  });

  test('does not guess at another form', () => {
    expect(withFigures('rank(score)', [1])).toBeUndefined();
    expect(withFigures(formula, [0.6214])).toBeUndefined();
  });
});

describe('pillarExamples', () => {
  const files = () =>
    readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
  const { data } = readData((path) => (existsSync(path) ? readFileSync(path) : undefined), files);
  const { rankings } = scoreAll(data);
  const ranking = rankings.find(({ id }) => id === 'viet-nam/dti-2022/province');
  const ninhThuan = ranking?.rows.find(({ unit }) => unit === '58');

  test('works out the three printed pillars of Ninh Thuận in 2022', () => {
    if (!ranking || !ninhThuan) throw new Error('no ranking of 2022');
    const examples = pillarExamples(ranking, ninhThuan);
    expect(examples.map(({ pillar }) => pillar)).toEqual(['chinh-quyen-so', 'kinh-te-so', 'xa-hoi-so']);
    for (const { value, printed } of examples) expect(Math.abs(value - printed)).toBeLessThan(0.0002);
  });

  test('are of the newest ranking in which a province has some', () => {
    const found = exampleRow(rankings, [id('37'), id('58')]);
    expect([found?.ranking.id, found?.row.unit]).toEqual(['viet-nam/dti-2022/province', '58']);
    expect(exampleRow(rankings, [id('37')])?.row.unit).toBe('37');
    expect(exampleRow([], [id('37')])).toBeUndefined();
  });

  test('is never empty in silence', () => {
    if (!ranking || !ninhThuan) throw new Error('no ranking of 2022');
    const bare = { ...ninhThuan, parts: [] };
    expect(() => pillarExamples(ranking, bare)).toThrow(/no example can be worked out for 58/);
    const none = { ...ranking, rows: [bare] };
    expect(pillarExamples(none, bare)).toEqual([]);
  });
});
