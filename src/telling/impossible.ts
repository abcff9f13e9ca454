/** Results that cannot be true although the print counts them as met, told in one sentence beside every such count. */
import type { Target } from '../model/scored.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { targetWords } from '../words/targets.ts';
import { printedIn } from './printed.ts';

/** Targets whose result cannot be true but is rated met. */
export const impossibleMet = (targets: readonly Target[]): Target[] =>
  targets.filter(({ impossible, statusPrinted }) => impossible && statusPrinted === 'met');

/** "Có 1 kết quả ghi “Đạt” không thể đúng vì quá 100%: 187,5% người dân từ đủ 15 tuổi."; undefined where there is none. */
export function impossibleSentence(targets: readonly Target[], locale: Locale): string | undefined {
  const t = strings(targetWords, locale);
  const found = impossibleMet(targets);
  const results = found.map(({ result, shareOf, fullName }) =>
    t.resultOf(printedIn(result?.verbatim ?? '', locale), (shareOf ?? fullName)[locale]),
  );
  return found.length === 0 ? undefined : t.impossible(found.length, results.join('; '));
}
