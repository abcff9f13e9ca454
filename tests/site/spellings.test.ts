/** Every unit that has a page is found among the first three, however a reader types its name. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindsIn } from '../../src/client/kinds.ts';
import type { Entry } from '../../src/find/entry.ts';
import { dense } from '../../src/find/plain.ts';
import { ask, kindAndName } from '../../src/find/wordings.ts';
import { isSourceLanguage, locales } from '../../src/model/languages.ts';
import type { Unit } from '../../src/model/scored.ts';
import { fold } from '../../src/model/text.ts';
import { pageOf } from '../../src/telling/context.ts';
import { kindWords } from '../../src/words/kinds.ts';
import { strings } from '../../src/words/strings.ts';
import { entriesAmong, finderOf } from '../fixtures/finder.ts';

const register = JSON.parse(readFileSync('.scored/units.json', 'utf8')) as Unit[];
const entries = entriesAmong(register);
const { find } = finderOf(entries);
const pathById = new Map(register.map((unit) => [unit.id, pageOf(unit)]));

const first = 3;

const toneless = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

/** Tones on every second word, as a hurried reader leaves them out. */
const halfTones = (text: string): string =>
  text
    .split(' ')
    .map((word, i) => (i % 2 === 0 ? fold(word) : word))
    .join(' ');

/** A tone on the first or on the second vowel of oa, oe, uy: "hòa" and "hoà". */
function otherTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y)/gi, '$1$4$3$6$2$5')
    .normalize('NFC');
}

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['no marks', fold],
  ['no tones', toneless],
  ['half of the tones', halfTones],
  ['capitals', (text) => text.toUpperCase()],
  ['decomposed', (text) => text.normalize('NFD')],
  ['tones on the other vowel', otherTone],
  ['no blanks', (text) => text.replaceAll(' ', '')],
  ['no blanks and no marks', (text) => fold(text).replaceAll(' ', '')],
  ['blanks around and between', (text) => `  ${text.replaceAll(' ', '  ')} `],
];

/** What a unit is called, with its kind and without. */
const namesOf = ([fullName, kind, level, , , , , , , , others, , called = {}]: Entry): string[] => {
  const names = [fullName, fullName.slice(kind), ...others.split('|').filter(Boolean), ...Object.values(called)];
  const bare = level === 1 ? names.map((name) => name.replace(/^(Sở|Ban) /, '')) : [];
  return [...new Set([...names, ...bare])];
};

/** Units that are called alike: of these a reader sees some first. */
const byName = Map.groupBy(
  entries.flatMap((entry) => [...new Set(namesOf(entry).map(dense))].map((name) => ({ name, entry }))),
  ({ name }) => name,
);

it.each(ways)('all units, %s', async (_, spell) => {
  const lost: string[] = [];
  for (const entry of entries)
    for (const name of namesOf(entry)) {
      const found = (await find(spell(name))).entries;
      const alike = byName.get(dense(name))?.map((one) => one.entry[9]) ?? [];
      const at = found.findIndex((one) => one[9] === entry[9]);
      const isFirst = found
        .slice(0, Math.max(first, alike.length))
        .every((one, i) => i >= at || alike.includes(one[9]));
      if (at < 0 || at >= Math.max(first, alike.length) || (at >= first && !isFirst))
        lost.push(`${spell(name)}: ${at}`);
    }
  expect(lost).toEqual([]);
});

it.each(locales.filter((locale) => !isSourceLanguage(locale)))('all units, with their kind in %s', async (locale) => {
  const kinds = kindsIn(locale);
  const lost: string[] = [];
  let count = 0;
  for (const entry of entries) {
    const [kind, name] = entry[1] > 0 ? (kindAndName(entry[0], kinds) ?? []) : [];
    if (kind === undefined || name === undefined) continue;
    const { named } = strings(kindWords, locale);
    const asked = fold(named(entry[0], name, kinds.get(kind) ?? ''));
    count++;
    const { answer } = await ask(
      async (text) => ({ found: (await find(text)).all.map((one) => ({ entry: one, rank: 0 })), partial: false }),
      asked,
      kinds,
    );
    const alike = byName.get(dense(entry[0]))?.length ?? 0;
    if (!answer.found.slice(0, Math.max(first, alike)).some((one) => one.entry[9] === entry[9])) lost.push(asked);
  }
  expect(lost).toEqual([]);
  expect(count).toBeGreaterThan(300);
});

it('units of one name are told apart by what is said of them', () => {
  const twins = [...byName.values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => alike.map(({ entry }) => entry));
  expect(twins.length).toBeGreaterThan(5);
  const same = twins.filter(
    (alike) => new Set(alike.map(([fullName, , , place]) => `${fullName}, ${place}`)).size < alike.length,
  );
  expect(same).toEqual([]);
});

it('all units, by their code at the statistics office', async () => {
  const lost: string[] = [];
  for (const { 8: code, 9: path } of entries)
    if (code && !(await find(code)).entries.slice(0, first).some((one) => one[9] === path)) lost.push(code);
  expect(lost).toEqual([]);
});

it('all names of today lead to the units that went into them', async () => {
  const today = new Set(
    register.flatMap(({ path, successors }) => (path ? successors.map((one) => one.fullName) : [])),
  );
  const lost: string[] = [];
  for (const name of today) {
    const wanted = register.filter(
      (one) => one.path && (one.fullName === name || one.successors.some((next) => next.fullName === name)),
    );
    const paths = wanted.map(({ path }) => path);
    const found = (await find(fold(name))).entries.slice(0, Math.min(first, paths.length));
    const isRight = found.length > 0 && found.every((one) => paths.includes(one[9]) || dense(one[0]) === dense(name));
    if (!isRight) lost.push(`${name}: ${found.map((one) => one[0]).join()}`);
  }
  expect(today.size).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});

it('all names of what went into a unit of today lead to it', async () => {
  const lost: string[] = [];
  let tried = 0;
  for (const { name, successors } of register)
    for (const next of successors.filter(({ id }) => entries.some((one) => one[9] === pathById.get(id)))) {
      const alike = byName.get(dense(name))?.length ?? 0;
      const found = (await find(fold(name))).entries.slice(0, Math.max(first, alike + first));
      tried++;
      if (!found.some((one) => one[9] === pathById.get(next.id))) lost.push(`${name}: ${next.fullName}`);
    }
  expect(tried).toBeGreaterThan(200);
  expect(lost).toEqual([]);
});

/** One slip a name: at a place and of a kind that depend on the unit, so that all occur. */
function slip(word: string, turn: number): string {
  const at = turn % word.length;
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = letter === 'q' ? 'w' : 'q';
  return (
    [
      before + after,
      before + wrong + letter + after,
      before + wrong + after,
      before + after.charAt(0) + letter + after.slice(1),
    ][turn % 4] ?? word
  );
}

it('all units, with one slip in a word of four letters or more', async () => {
  const lost: string[] = [];
  let tried = 0;
  for (const [i, entry] of entries.entries()) {
    const name = fold(entry[0].slice(entry[1]));
    const words = name.split(' ');
    for (const [w, word] of words.entries())
      for (const turn of word.length < 4 ? [] : [0, 1, 2, 3].map((kind) => kind + 4 * (i + w))) {
        const typed = words.with(w, slip(word, turn)).join(' ');
        const found = (await find(typed)).entries;
        tried++;
        if (!found.slice(0, first).some((one) => one[9] === entry[9]))
          lost.push(
            `${typed}: ${found
              .slice(0, 3)
              .map((one) => one[0])
              .join()}`,
          );
      }
  }
  expect(tried).toBeGreaterThan(1_000);
  // What a slip makes of a name may be another's, or be as near to several others.
  expect(lost.length / tried, lost.join('\n')).toBeLessThan(0.02);
});

it.each([
  ['hoa lu', 'Huyện Hoa Lư'],
  ['HOÀ LƯ', 'Huyện Hoa Lư'],
  ['hòa lư'.normalize('NFD'), 'Huyện Hoa Lư'],
  ['hoalu', 'Huyện Hoa Lư'],
  ['huyen hoa lu', 'Huyện Hoa Lư'],
  ['xã gia sinh', 'Xã Gia Sinh'],
  ['gia sihn', 'Xã Gia Sinh'],
  ['gia sinh gia vien', 'Xã Gia Sinh'],
  ['stttt', 'Sở Thông tin và Truyền thông tỉnh Ninh Bình'],
  ['sở tttt', 'Sở Thông tin và Truyền thông tỉnh Ninh Bình'],
  ['tttt', 'Sở Thông tin và Truyền thông tỉnh Ninh Bình'],
  ['so tttt ninh thuan', 'Sở Thông tin và Truyền thông tỉnh Ninh Thuận'],
  ['tp ninh binh', 'Thành phố Ninh Bình'],
  ['TP.HCM', 'Thành phố Hồ Chí Minh'],
  ['373', 'Huyện Gia Viễn'],
  ['vien gia', 'Huyện Gia Viễn'],
])('%s finds %s', async (query, name) =>
  expect((await find(query)).entries.slice(0, first).map(([fullName]) => fullName)).toContain(name),
);

it.each(['khong co dau', '–', '', 'qqqq'])('nothing is found for "%s"', async (query) =>
  expect((await find(query)).entries).toEqual([]),
);
