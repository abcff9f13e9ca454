import type ExcelJS from 'exceljs';
import { inBoth, joinedInBoth } from './bilingual.ts';
import { isInvisible, isRaised, isStruck } from './cellfont.ts';
import { tidy, type Cell } from './sheet.ts';

export const struckOut = inBoth('bị gạch bỏ', 'struck through');
export const unseen = inBoth(
  'là chữ cùng màu với nền nên không thấy trên giấy',
  'written in the colour of its ground, so that it is not seen on paper',
);

const left = (what: string, [vi, en]: readonly [string, string]): string =>
  inBoth(`phần ${vi} "${what}" không được đọc`, `the ${en} part "${what}" is not read`);

const raisedDigits: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised]),
);

/**
 * A cell of several runs of letters, each with its font. What is raised or lowered is a mark, what is struck through or
 * cannot be seen does not count: the rest is the text, and the officer is told. The quote keeps a raised mark as ¹.
 */
export function cellOfRuns(runs: readonly ExcelJS.RichText[], fill: ExcelJS.Fill | undefined): Cell {
  const textOf = (wanted: (run: ExcelJS.RichText) => boolean): string =>
    tidy(
      runs
        .filter(wanted)
        .map(({ text }) => text)
        .join(''),
    );
  const struck = textOf(({ font }) => isStruck(font));
  const hidden = textOf(({ font }) => !isStruck(font) && isInvisible(font, fill));
  const isShown = ({ font }: ExcelJS.RichText): boolean => !isStruck(font) && !isInvisible(font, fill);
  const raised = textOf((run) => isShown(run) && isRaised(run.font));
  const plain = textOf((run) => isShown(run) && !isRaised(run.font));
  if (plain === '' && raised === '' && struck !== '') return { text: struck, odd: struckOut, struck: true };
  if (plain === '' && raised === '' && hidden !== '') return { text: hidden, odd: unseen };
  // Letters alone set high are the text itself.
  if (plain === '') return { text: raised };
  const doubts = [
    ...(raised === '' ? [] : [left(raised, ['viết trên hoặc dưới dòng', 'raised or lowered'])]),
    ...(struck === '' ? [] : [left(struck, ['bị gạch bỏ', 'struck through'])]),
    ...(hidden === '' ? [] : [left(hidden, ['cùng màu với nền', 'unseen'])]),
  ];
  if (doubts.length === 0) return { text: plain };
  const mark = [...raised].map((letter) => raisedDigits[letter] ?? letter).join('');
  return { text: plain, ...(mark === '' ? {} : { printed: `${plain}${mark}` }), doubt: joinedInBoth(doubts) };
}
