import type { Grade } from '../domain/grade.ts';
import type { Locale } from '../i18n/locale.ts';
import { gradeWord } from './reading.ts';

/** The mark of an evidence grade; its word beside it (`shown`), for those who do not see the mark, or not at all. */
export function drawGradeMark(grade: Grade, locale: Locale, word: 'shown' | 'spoken' | 'silent' = 'spoken'): string {
  const kind = word === 'shown' ? '' : ' class="vh"';
  const text = word === 'silent' ? '' : `<span${kind}>${gradeWord(grade, locale)}</span>`;
  return `<span class="grade grade-${grade}"><i aria-hidden="true"></i>${text}</span>`;
}
