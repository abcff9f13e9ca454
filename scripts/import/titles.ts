import { isDefined } from '../../src/model/defined.ts';
import { fold } from '../../src/model/text.ts';
import { inBoth } from './bilingual.ts';
import type { Finding } from './finding.ts';
import { quoteOf, shownCells } from './sheet.ts';
import { isOwn } from './stack.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';

/** Days and months carry the year of the document, and plans reach to years to come: neither is the year assessed. */
const otherYears = /(?:thang|den|tu|giai doan|dinh huong)\s*(?:\d{1,2}\s*)?(?:nam\s*)?20\d\d|\d{1,2}\/20\d\d/g;
const assessed = /\b(?:nam|pdti|dti)\s*(20\d\d)\b/g;
/** "506/QĐ-UBND", "922/QĐ-BTTTT", "12/2024/QĐ-UBND", folded. */
const documentNumber = /\b0*(\d+)\s*\/\s*((?:20\d\d\s*\/\s*)?[a-z]{2,}(?:\s*[-–]\s*[a-z]+)+)/g;

/** Points on their way to approval are not yet approved, and what is done at somebody's request is no request. */
const notYet = /\b(de nghi|trinh|cho) (?:[a-z]+ ){0,3}?(?:tham dinh|phe duyet)\b/g;
const atRequest = /\b(?:theo|xet|can cu|tai)(?: [a-z]+){0,2} de nghi\b/g;
const ownPoints = /\b(?:tu danh gia|tu cham|de nghi)\b/;
const reviewed = /\b(?:tham dinh|phe duyet)\b/;
/** A row of more cells is none of titles. */
const widest = 3;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '', second]) =>
    [first, second].filter(isDefined).join('/').replace(/\s/g, '').replace(/–/g, '-'),
  );

/**
 * The titles above a table against what it is imported as: the year that they name is that of the edition, the number of a
 * document in them that of the source. Titles that name neither are not checked; of several the right one is enough. Titles,
 * or the name of the sheet, that speak of points that units gave themselves are asked about.
 */
export function checkTitles(table: Table, { edition, number, source }: Target): Finding[] {
  const { sheet, header } = table;
  const top = header[0]?.row ?? 0;
  const titles = sheet.lines.filter(({ row }) => row < top).map(quoteOf);
  const folded = fold(titles.join(' \n '));
  const years = all(folded.replace(otherYears, ' '), assessed);
  const { year, id } = edition.meta;
  return [
    checkOwn(table, top),
    checkOne('year', years, String(year), `the edition ${id} is of ${year}`),
    ...(number === undefined
      ? []
      : [
          checkOne(
            'decision',
            all(folded, documentNumber),
            all(fold(number), documentNumber)[0] ?? fold(number),
            `${source} has the number ${number}`,
          ),
        ]),
  ].flat();
}

/** A table that sets the units' own points apart from the approved ones may have a title that speaks of both. */
function checkOwn({ sheet, columns }: Table, top: number): Finding[] {
  if (columns.some(({ role, path }) => role.kind === 'aside' && path.some(isOwn))) return [];
  const titles = sheet.lines
    .filter((line) => line.row < top && shownCells(line).length <= widest)
    .flatMap((line) => shownCells(line).map(({ cell, column }) => ({ line: line.row, column, text: cell.text })));
  const named = { line: undefined, column: undefined, text: sheet.name };
  const found = [...titles, named].find(({ text }) => isOwnTitle(text));
  if (found === undefined) return [];
  const [vi, en] =
    found.line === undefined
      ? [`tên trang tính "${found.text}"`, `the name of the sheet, "${found.text}",`]
      : [`tiêu đề "${found.text}" (dòng ${found.line})`, `the title "${found.text}" (row ${found.line})`];
  const message = inBoth(
    `${vi} nói về điểm đơn vị tự đánh giá hoặc đề nghị: đây có phải kết quả được duyệt không?`,
    `${en} speaks of points that units gave themselves or ask for: are these the approved ones?`,
  );
  return [
    {
      doubts: [{ row: 'own', printed: found.text, line: found.line, column: found.column, message, takes: 'accept' }],
      note: `own points in the titles: ${found.text}`,
    },
  ];
}

function isOwnTitle(text: string): boolean {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(notYet, '$1')
    .replace(atRequest, ' ');
  return ownPoints.test(words) && !reviewed.test(words);
}

function checkOne(name: 'year' | 'decision', found: readonly string[], wanted: string, why: string): Finding[] {
  const named = [...new Set(found)].map((one) => one.toUpperCase().replace('QD', 'QĐ'));
  if (named.length === 0) return [];
  const agrees = found.includes(wanted);
  const note = `${name} in the titles: ${named.join(', ')}: ${agrees ? 'agrees' : 'differs'}`;
  const message = `titles above the table name the ${name} ${named.join(', ')}, but ${why}`;
  return [{ doubts: agrees ? [] : [{ row: name, printed: named.join(', '), message, takes: 'accept' }], note }];
}
