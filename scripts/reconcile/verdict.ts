import { dust } from '../../src/model/dust.ts';
import { decimalsPrinted } from '../../src/model/printed.ts';
import type { Verdict } from '../../src/model/scored.ts';
import { printedSpan, spanAround, type Span } from '../../src/model/span.ts';
import { sourceText } from '../../src/model/texts.ts';
import { roundTo, type Interval } from '../figure/interval.ts';
import type { DataSet } from '../read/tables.ts';

/**
 * Verdict on a figure printed with so many decimals against its recomputation: `match` when the recomputed value rounds to
 * it, `rounding` when figures that were rounded or cut to the printed ones could give it, else `contradiction`. `slack` is
 * how far towards zero of the printed figure the true one may lie, in units of its last place: 0.5 for a figure that was
 * rounded, 1 for one that the source itself calls approximate ("hơn 29,1").
 */
export function verdictOfEqual(printed: number, decimals: number, recomputed: Interval, slack = 0.5): Verdict {
  if (roundTo(recomputed.value, decimals) === roundTo(printed, decimals)) return 'match';
  const { low, high } = spanOf(printed, decimals, slack * 10 ** -decimals);
  return recomputed.low <= high + dust && recomputed.high >= low - dust ? 'rounding' : 'contradiction';
}

/** What a printed figure may have been, or lie away from at least: a count may have been rounded, but is not cut. */
function spanOf(printed: number, decimals: number, least: number): Span {
  const own = decimals > 0 ? printedSpan(printed, decimals) : spanAround(printed, decimals);
  return { low: Math.min(own.low, printed - least), high: Math.max(own.high, printed + least) };
}

const holds = {
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
} as const;

/**
 * Verdict on a printed figure that must stand in an order to another ("at most 100"): `match` when the figures as printed
 * keep it, `rounding` when figures that round to the printed ones could, else `contradiction`.
 */
export function verdictOfOrder(printed: number, relation: keyof typeof holds, recomputed: Interval): Verdict {
  if (holds[relation](printed, recomputed.value)) return 'match';
  const could = [recomputed.low, recomputed.high].some((end) => holds[relation](printed, end));
  return could ? 'rounding' : 'contradiction';
}

type Claim = Pick<DataSet['claims'][number], 'printed' | 'printed_value' | 'relation' | 'scale'>;

/** Verdict on the printed figure of a claim against a result; undefined where it prints none, or compares texts. */
export function verdictOfClaim(claim: Claim, result: Interval): Verdict | undefined {
  const { printed_value: value, relation } = claim;
  if (value === undefined || relation === 'agree') return undefined;
  if (relation !== '=') return verdictOfOrder(value, relation, result);
  return verdictOfEqual(
    value,
    decimalsPrinted(value, sourceText(claim.printed)),
    result,
    claim.scale === 'approx' ? 1 : 0.5,
  );
}

/** How far a printed figure lies from its recomputation, with as many digits as such differences are read. */
export const discrepancyOf = (printed: number, { value }: Interval): number => Number((printed - value).toPrecision(9));
