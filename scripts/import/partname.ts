import { fold, slugify } from '../../src/model/text.ts';
import { nearestOf } from '../read/nearest.ts';
import type { Frame, IndicatorName, PillarName } from './frame.ts';

/** "1.", "I -", "1.2.", "Trụ cột 3:", "(4)" before a name. */
const enumerator =
  /^(?:(?:tru cot|nhom chi so|chi so|chi tieu|tieu chi|nhom|cs|tc)\s+)?\(?((?:(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|\d+)(?:\.\d+)*)\)?\s*(?:[.):/–-]+\s*|\s+|$)/;
const numerals: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "4", "iv", "xii" as numbers: a smaller numeral before a larger one is taken off. */
const numberOf = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : [...text]
        .map((letter) => numerals[letter] ?? 0)
        .reduce((all, value, index, values) => all + (value < (values[index + 1] ?? 0) ? -value : value), 0);

/** A heading of a pillar or an indicator, taken apart. */
interface PartName {
  /** Its words in one form: folded, without number, brackets and words such as "điểm". */
  readonly key: string;
  /** The numbers before it: 1.2 is [1, 2], II is [2]. */
  readonly numbers: readonly number[];
  /** "(100 điểm)", "/100"; "24/7" is none. */
  readonly max: number | undefined;
}

const printedMax =
  /\(\s*(?:toi da|thang)?\s*:?\s*(\d+(?:[.,]\d+)?)\s*(?:d|diem)?\s*\)|(?<!\d\s*)\/\s*(\d+(?:[.,]\d+)?)\s*(?:d|diem)?\s*$/;

/** Takes a heading apart: "II. Hạ tầng số (100 điểm)" is ha tang so, [2], 100. */
export function partName(heading: string): PartName {
  const folded = fold(heading);
  const max = printedMax.exec(folded);
  const bare = folded
    .replace(printedMax, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .trim();
  const numbered = enumerator.exec(bare);
  const figure = max?.[1] ?? max?.[2];
  return {
    key: keyOf(numbered === null ? bare : bare.slice(numbered[0].length)),
    numbers: numbered === null ? [] : (numbered[1] ?? '').split('.').map(numberOf),
    max: figure === undefined ? undefined : Number(figure.replace(',', '.')),
  };
}

/** The words of a name, whatever marks stand between them. */
const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:tong diem|diem so|diem|tru cot|nhom chi so|chi so chinh|chi so thanh phan)\b/g, ' ')
    .replace(/\b(?:nam )?20\d\d\b|\b(?:va|ve|chi so)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** Words that may stand beside the name of a pillar without making it another thing. */
const fillers = new Set('ket qua danh gia dat duoc tham dinh cap xa huyen tinh so tren dia ban'.split(' '));

/** Whether all words of a name stand in another, in order and together. */
const contains = (long: string, short: string): boolean => short !== '' && ` ${long} `.includes(` ${short} `);

/** Whether a heading is a name with nothing but fillers around it: "Kế hoạch hạ tầng số" is not "Hạ tầng số". */
const isFilled = (heading: string, name: string): boolean =>
  contains(heading, name) &&
  ` ${heading} `
    .replace(` ${name} `, ' ')
    .split(' ')
    .every((word) => word === '' || fillers.has(word));

/** The pillar that a heading names: by name, by a part of it that only one pillar has, or by its number alone. */
export function pillarNamed(heading: string, frame: Frame): PillarName | undefined {
  const { key, numbers } = partName(heading);
  if (key === '') return numbers.length === 1 ? frame.pillars.find(({ order }) => order === numbers[0]) : undefined;
  const exact = frame.pillars.filter(
    ({ code, names }) => slugify(key) === code || names.some((name) => keyOf(name) === key),
  );
  if (exact.length === 1) return exact[0];
  // One word ("số", "hoạt động") names no pillar, even where only one has it.
  if (key.split(' ').length < 2) return undefined;
  const near = frame.pillars.filter(({ names }) =>
    names.some((name) => contains(keyOf(name), key) || isFilled(key, keyOf(name))),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Whether a heading is the whole name of a pillar, so that it cannot be that of one of its indicators. */
export function isPillarName(heading: string, pillar: string, { pillars }: Frame): boolean {
  const { key } = partName(heading);
  return pillars.some(({ code, names }) => code === pillar && names.some((name) => keyOf(name) === key));
}

/** The indicator that a heading names, within a pillar where that is known. */
export function indicatorNamed(heading: string, frame: Frame, pillar: string | undefined): IndicatorName | undefined {
  const { key } = partName(heading);
  const found = frame.indicators.filter(
    (one) =>
      (pillar === undefined || one.pillar === pillar) && (keyOf(one.name) === key || one.code === slugify(heading)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Pillars and indicators with a name near to a heading, for hints. */
export function namesNear(heading: string, frame: Frame, pillar: string | undefined): string[] {
  const { key } = partName(heading);
  const named = [
    ...(pillar === undefined ? frame.pillars.map(({ code, names }) => ({ code, name: names[0] ?? code })) : []),
    ...frame.indicators.filter((one) => pillar === undefined || one.pillar === pillar),
  ];
  return nearestOf(key, named, ({ name }) => [keyOf(name)]).map(({ code, name }) => `${code} ${name}`);
}
