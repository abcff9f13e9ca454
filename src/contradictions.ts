/** What the contradictions of the sources are about: figures and dates, or only the words for one thing. */
import { verdicts, type Check } from './domain/scored.ts';

/** A check as the reconciliation files it: its verdict, with differences of wording apart from those of figures. */
export const findings = ['contradiction', 'wording', ...verdicts.filter((v) => v !== 'contradiction')] as const;
export type Finding = (typeof findings)[number];

const figuresOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** A title or a sentence: more words than a date needs ("ngày 15 tháng 12 năm 2021" has three). */
const isPhrase = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length > 4;

/** Whether texts that should agree hold the same figures, or are phrases that may name one thing in two ways. */
function differsInWords({ relation, operands }: Check): boolean {
  if (relation !== 'agree') return false;
  const texts = operands.map(({ verbatim }) => verbatim);
  return new Set(texts.map(figuresOf)).size === 1 || texts.every(isPhrase);
}

export const findingOf = (check: Check): Finding =>
  check.verdict === 'contradiction' && differsInWords(check) ? 'wording' : check.verdict;

/** How many checks were filed under a finding. */
export const countFindings = (checks: readonly Check[], finding: Finding): number =>
  checks.filter((check) => findingOf(check) === finding).length;
