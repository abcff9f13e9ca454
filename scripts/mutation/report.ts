import { isNoticed, isValid, type Noticed, noticedShare, wilson, type Fate } from './estimate.ts';
import type { Trial } from './trials.ts';

/** Least score, in percent. */
export const least = 85;

const percent = (share: number): string => (100 * share).toFixed(1);
const scoreOf = ({ noticed, tried }: Noticed): number => (tried === 0 ? 0 : noticed / tried);
const fatesOf = (trials: readonly Trial[]): Fate[] =>
  trials.map(({ fate }) => fate).filter((fate) => fate !== undefined);

/** A text in one line of so many characters at most. */
function short(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function survivorLine({ change, fate }: Trial): string {
  const { line, column, mutator, original, replacement } = change;
  const unseen = fate === 'NoCoverage' ? ' (no test goes there)' : '';
  return `  ${line}:${column} ${mutator}${unseen}: ${short(original)} → ${short(replacement) || 'nothing'}`;
}

/** The modules with mutants that no test noticed, each with these mutants. */
export function survivorLines(trials: readonly Trial[]): string[] {
  return [...Map.groupBy(trials, ({ change }) => change.module)].flatMap(([module, own]) => {
    const lost = own.filter(({ fate }) => fate !== undefined && isValid(fate) && !isNoticed(fate));
    if (lost.length === 0) return [];
    const share = noticedShare(fatesOf(own));
    const lines = lost
      .toSorted((a, b) => a.change.line - b.change.line || a.change.column - b.change.column)
      .map(survivorLine);
    return [`${module}: ${share.noticed} of ${share.tried} noticed (${percent(scoreOf(share))} %)`, ...lines];
  });
}

/** What the trials say of all mutants, in one line; with its interval where they are a part of them. */
export function scoreLine(trials: readonly Trial[], total: number): string {
  const share = noticedShare(fatesOf(trials));
  if (share.tried === 0) return `no mutant of ${total} tried`;
  const tried = fatesOf(trials).length;
  const slow = trials.filter(({ fate }) => fate === 'Timeout').length;
  const [low, high] = wilson(share);
  const interval = tried < total ? `, 95 % interval ${percent(low)} to ${percent(high)} %` : '';
  const missing = trials.length - tried;
  return (
    `mutation score ${percent(scoreOf(share))} %${interval}: ${share.noticed} of ${share.tried} noticed` +
    `${slow > 0 ? `, ${slow} of them by a time limit` : ''}; ${tried} of ${total} mutants tried` +
    `${missing > 0 ? `, ${missing} of those drawn not yet` : ''}`
  );
}

/** Whether the score is surely below what it must be: the whole one itself, of a sample the upper end of its interval. */
export function isTooLow(trials: readonly Trial[], total: number): boolean {
  const share = noticedShare(fatesOf(trials));
  if (share.tried === 0) return false;
  return 100 * (fatesOf(trials).length < total ? wilson(share)[1] : scoreOf(share)) < least;
}
