import { boundText } from './bound.ts';
import { changeText, type Change } from './change.ts';
import type { Doubt } from './doubt.ts';
import { answerTo, type Mapping } from './mapping.ts';

/** So many values are one question about the table. */
const many = 10;

const textOf = (change: Change): string => changeText(change, '→');

/** What the officer is asked of values of other documents that a table would replace: one by one, or many in one. */
export function replacements(changes: readonly Change[]): Doubt[] {
  const doubts = changes.map((change): Doubt => {
    const message = `another document has published a value that would be replaced: ${textOf(change)}`;
    return { row: 'replaced', printed: textOf(change), unit: change.unit.code, message, takes: 'replace' };
  });
  const [first] = doubts;
  if (first === undefined || doubts.length < many) return doubts;
  const documents = [...new Set(changes.map(({ old }) => old.source))].join(', ');
  const what = `${doubts.length} values of ${documents}`;
  const message = `${what} would be replaced, first ${first.printed}`;
  const printed = boundText(
    what,
    doubts.map((doubt) => doubt.printed),
  );
  return [{ row: 'replaced', printed, message, takes: 'replace' }];
}

/** The answer to the question that a value is part of. */
export function decisionOn(change: Change, questions: readonly Doubt[], mapping: Mapping): string | undefined {
  const question = questions.find(({ printed }) => printed === textOf(change)) ?? questions[0];
  return question === undefined ? undefined : answerTo(question, mapping)?.decision;
}

/** Whether somebody answered that a value stands or is left out. */
export const isSettled = (question: Doubt, mapping: Mapping): boolean =>
  ['accept', 'skip'].includes(answerTo(question, mapping)?.decision ?? '');
