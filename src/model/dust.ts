/** Binary dust: what is left of decimal fractions when doubles are reckoned with. */

/** Figures that lie no further apart are the same, and ends that do meet. No source prints as many decimals. */
export const dust = 1e-9;

/** A figure of any size free of dust (43.93000000000006): twelve significant digits are more than any source prints. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** Decimals of a point that are kept. Printed points have two or three; the error of adding doubles lies below 1e-12. */
const kept = 1e10;

/**
 * Points free of dust: 0.1 + 0.2 is 0.3. This is no rounding of a score: without it the last bit of a sum would put one of
 * two equal units above the other. Sums of decimals become the very number that is printed for them, and what is left of
 * equal ones becomes zero.
 */
export const withoutDust = (points: number): number => Math.round(points * kept) / kept;
