/** For each way to score, one indicator and what one unit earned by it. */
import { methods, type Indicator, type Method, type Ranking, type RankingRow } from '../../model/scored.ts';
import { sourceText } from '../../model/texts.ts';

export interface MethodExample {
  readonly method: Method;
  /** Absent where no indicator of the unit is scored so. */
  readonly example?: { readonly indicator: Indicator; readonly raw: number; readonly points: number };
}

/** Unit of raw values that read like the points they earn ("12 điểm → 3,2 điểm"). */
const confusing = 'điểm';

/**
 * All methods in their order, each with the indicator that shows it best: one that earned some of its points but not all,
 * whose raw value does not read like points.
 */
export function methodExamples({ indicators }: Pick<Ranking, 'indicators'>, { detail }: RankingRow): MethodExample[] {
  const scored = indicators.flatMap((indicator, i) => {
    const [raw, points] = [detail?.raw?.[i] ?? undefined, detail?.points[i] ?? undefined];
    return raw === undefined || points === undefined ? [] : [{ indicator, raw, points }];
  });
  return methods.map((method) => {
    const own = scored.filter(({ indicator }) => indicator.method === method);
    const plain = own.filter(({ indicator }) => sourceText(indicator.unit) !== confusing);
    const partly = (list: typeof own) =>
      list.find(({ indicator, points }) => points > 0 && points < (indicator.maxPoints ?? Infinity));
    const example = partly(plain) ?? plain[0] ?? partly(own) ?? own[0];
    return example ? { method, example } : { method };
  });
}
