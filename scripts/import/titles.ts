import { fold } from '../../src/domain/text.ts';
import type { Finding } from './finding.ts';
import { quoteOf } from './sheet.ts';
import type { Table } from './table.ts';
import type { Target } from './target.ts';

/** Days and months carry the year of the document, and plans reach to years to come: neither is the year assessed. */
const otherYears = /(?:thang|den|tu|giai doan|dinh huong)\s*(?:\d{1,2}\s*)?(?:nam\s*)?20\d\d|\d{1,2}\/20\d\d/g;
const assessed = /\b(?:nam|pdti|dti)\s*(20\d\d)\b/g;
/** "506/QĐ-UBND", "922/QĐ-BTTTT", "12/2024/QĐ-UBND", folded. */
const documentNumber = /\b0*(\d+)\s*\/\s*((?:20\d\d\s*\/\s*)?[a-z]{2,}(?:\s*[-–]\s*[a-z]+)+)/g;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '', second]) =>
    [first, second]
      .filter((part) => part !== undefined)
      .join('/')
      .replace(/\s/g, '')
      .replace(/–/g, '-'),
  );

/**
 * The titles above a table against what it is imported as: the year that they name is that of the edition, the number of a
 * document in them that of the source. Titles that name neither are not checked; of several the right one is enough.
 */
export function checkTitles({ sheet, header }: Table, { edition, number, source }: Target): Finding[] {
  const top = header[0]?.row ?? 0;
  const titles = sheet.lines.filter(({ row }) => row < top).map(quoteOf);
  const folded = fold(titles.join(' \n '));
  const years = all(folded.replace(otherYears, ' '), assessed);
  const { year, id } = edition.meta;
  return [
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

function checkOne(name: 'year' | 'decision', found: readonly string[], wanted: string, why: string): Finding[] {
  const named = [...new Set(found)].map((one) => one.toUpperCase().replace('QD', 'QĐ'));
  if (named.length === 0) return [];
  const agrees = found.includes(wanted);
  const note = `${name} in the titles: ${named.join(', ')}: ${agrees ? 'agrees' : 'differs'}`;
  const message = `titles above the table name the ${name} ${named.join(', ')}, but ${why}`;
  return [{ doubts: agrees ? [] : [{ row: name, printed: named.join(', '), message, takes: 'accept' }], note }];
}
