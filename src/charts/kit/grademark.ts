import type { Told } from '../../model/grade.ts';
import type { Locale } from '../../words/locale.ts';
import { toldAs } from '../../telling/standing.ts';

/** The mark of an evidence grade; its word beside it (`shown`), for those who do not see the mark, or not at all. */
export function drawGradeMark(
  told: Told,
  locale: Locale,
  word: 'shown' | 'spoken' | 'silent' = 'spoken',
  text = toldAs(told, locale),
): string {
  const kind = word === 'shown' ? '' : ' class="vh"';
  const words = word === 'silent' ? '' : `<span${kind}>${text}</span>`;
  return `<span class="grade grade-${told.grade}"><i aria-hidden="true"></i>${words}</span>`;
}
