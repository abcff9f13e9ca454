/** The index at the size of the country: what a query loads, and that nothing gets lost among its files. */
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { entriesAmong, finderOf, served } from '../../tests/fixtures/finder.ts';
import { id, unit as make } from '../../tests/fixtures/units.ts';
import type { Unit } from '../model/scored.ts';
import { fold } from '../model/text.ts';
import type { Entry } from './entry.ts';
import { indexOf, type Index } from './files.ts';
import { groupsOf } from './groups.ts';
import { mostFiles } from './lookup.ts';
import { matching } from './match.ts';

const budget = 15_000;

const syllables =
  'An Bình Tân Phú Thành Hòa Long Đông Tây Nam Bắc Sơn Thạnh Mỹ Phước Hưng Lộc Thanh Xuân Hải Yên Vĩnh Trung Quang Minh Đức Kim Gia Viễn Ninh Khánh Châu Giang Thượng Hạ Lâm Thủy Điền Lương Hiệp Thịnh Nghĩa Trường Cẩm Quảng Vân Ngọc Đại Tiến Thắng Hồng Phong Hương Nhân Lập Lợi Thọ Phúc Hà Liên Diễn Quỳnh Nghi Tam Cát Bàu Krông Chư Nậm Mường Pa Tà Sín'.split(
    ' ',
  );

/** So many communes, with names of two or three of the commonest syllables. */
function country(count: number): Unit[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  // Some syllables are much commoner than others, as they are in the country.
  const syllable = (): string => syllables[Math.min(next(syllables.length), next(syllables.length))] ?? '';
  const province = make('37', 'province', 'Tỉnh', 'Ninh Bình');
  const districts = Array.from({ length: 700 }, (_, i) =>
    make(`d${i}`, 'district', 'Huyện', `${syllable()} ${syllable()}`, '37'),
  );
  const heirs = Array.from({ length: count / 4 }, (_, i) => ({
    ...make(`n${i}`, 'commune', 'Xã', `${syllable()} ${syllable()}`, '37'),
    path: undefined,
  }));
  const communes = Array.from({ length: count }, (_, i): Unit => {
    const name = Array.from({ length: 2 + Number(next(5) === 0) }, syllable).join(' ');
    const code = String(10_000 + i * 3);
    const kind = ['Xã', 'Xã', 'Xã', 'Phường', 'Thị trấn'][next(5)] ?? '';
    const heir = heirs[next(heirs.length)];
    return {
      ...make(code, 'commune', kind, name, `d${next(700)}`),
      path: `/ninh-binh/don-vi/${fold(`${kind} ${name}`).replaceAll(' ', '-')}-${code}/`,
      validTo: '2025-06-30',
      successors: heir ? [{ id: id(heir.id), fullName: heir.fullName, from: '2025-07-01', partial: false }] : [],
    };
  });
  return [province, ...districts, ...heirs, ...communes];
}

describe('an index of 10,600 communes', () => {
  let all: Entry[];
  let index: Index;
  let finder: ReturnType<typeof finderOf>;
  const sizes = new Map<string, number>();
  /** Bytes of a file after brotli. */
  const size = (name: string): number => {
    const known = sizes.get(name) ?? brotliCompressSync(finder.files.get(name) ?? '').length;
    sizes.set(name, known);
    return known;
  };
  beforeAll(() => {
    all = entriesAmong(country(10_600));
    index = indexOf(all);
    finder = finderOf(all);
  }, 60_000);
  /** Some units, those of all kinds of names among them. */
  const some = (step: number): Entry[] => all.filter((_, i) => i % step === 0);

  it('names each file once', () => expect(served(index).size).toBe(index.files.size + 1));

  it('gives every unit by its full name, its name, and its code', async () => {
    const lost: string[] = [];
    for (const entry of some(41))
      for (const query of [entry[0], fold(entry[0]).replaceAll(' ', ''), entry[0].slice(entry[1]), entry[8]])
        if (!(await finder.find(query)).all.some((one) => one[9] === entry[9])) lost.push(`${entry[8]} by ${query}`);
    expect(lost).toEqual([]);
  });

  it('gives most units whose name has a slip in it', async () => {
    const tried = some(53);
    const lost: string[] = [];
    for (const [i, entry] of tried.entries()) {
      const name = fold(entry[0].slice(entry[1]));
      const word = name.split(' ').find(({ length }) => length >= 4);
      if (word === undefined) continue;
      const at = name.indexOf(word) + (i % word.length);
      const typed = name.slice(0, at) + name.slice(at + 1);
      if (!(await finder.find(typed)).all.some((one) => one[9] === entry[9])) lost.push(`${name} by ${typed}`);
    }
    // What a slip makes of a name is another's more often where there are so many.
    expect(lost.length / tried.length).toBeLessThan(0.2);
  });

  it('makes no query load more than 15 kB', async () => {
    expect(finder.files.size).toBeGreaterThan(100);
    // Most queries are answered by one file; one that is not understood asks for as many as it may.
    const heaviest: [number, string][] = [];
    for (const entry of some(53)) {
      const name = fold(entry[0].slice(entry[1]));
      for (const query of [
        name,
        name.slice(0, 1),
        name.slice(0, 2),
        name.slice(0, 4),
        `${name}q`,
        `q${name}`,
        name.slice(1),
      ]) {
        const { asked } = await finder.find(query);
        expect(asked.length).toBeLessThanOrEqual(mostFiles + 1);
        heaviest.push([asked.reduce((sum, one) => sum + size(one), 0), query]);
      }
    }
    const [most] = heaviest.sort(([a], [b]) => b - a);
    expect(most?.[0]).toBeLessThanOrEqual(budget);
  });

  it.each(['t', 'tan', 'xa', 'thi tran', 'tan b', 'binh tan', 'xã tân bình', 'ien', 'krong', '10'])(
    'begins with what the whole list would begin with: %s',
    async (query) => {
      const whole = groupsOf(matching(all, query)).flatMap(({ entries }) => entries.map(([fullName]) => fullName));
      const shown = (await finder.find(query)).entries.map((entry) => entry[0]);
      expect(shown.slice(0, 3)).toEqual(whole.slice(0, 3));
    },
  );
});
