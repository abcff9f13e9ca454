import type { Told } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { toldAs } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';

/** The mark of an evidence grade; its word beside it (`shown`), for those who do not see the mark, or not at all. */
export function drawGradeMark(
  told: Told,
  locale: Locale,
  word: 'shown' | 'spoken' | 'silent' = 'spoken',
  text = toldAs(told, locale),
): Html {
  const kind = word !== 'shown' && html` class="vh"`;
  const words = word !== 'silent' && html`<span${kind}>${text}</span>`;
  return html`<span class="grade grade-${told.grade}"><i aria-hidden="true"></i>${words}</span>`;
}
