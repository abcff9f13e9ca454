/** Which rows of a long list are in sight, and which are folded between them: for the build and for a reader's browser alike. */

/** Rows from one place (0 is the first) up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
}

/** Rows around one that a reader came for. */
export interface Around {
  readonly at: number;
  /** So many rows on either side of it. */
  readonly reach: number;
}

const first = 10;
const last = 5;
/** Fewer rows than this are not worth a fold. */
const fewest = 3;
/** Up to so many rows are all in sight. */
export const short = 30;

/** The first ten, the last five, and what stands around some rows; what lies between is folded. */
export function stretchesOf(count: number, around: readonly Around[] = []): Stretch[] {
  if (count <= short) return [{ from: 0, to: count, folded: false }];
  const near = around.map(({ at, reach }) => [Math.max(0, at - reach), Math.min(count, at + reach + 1)] as const);
  const seen = [[0, first] as const, ...near.toSorted((a, b) => a[0] - b[0]), [count - last, count] as const];
  const found: Stretch[] = [];
  for (const [from, to] of seen) {
    const before = found.at(-1);
    const end = before?.to ?? 0;
    if (before && from - end < fewest) found.splice(-1, 1, { ...before, to: Math.max(end, to) });
    else found.push(...(before ? [{ from: end, to: from, folded: true }] : []), { from, to, folded: false });
  }
  return found;
}
