/** Decimals of a point that are kept. Printed points have two or three; the error of adding doubles lies below 1e-12. */
const kept = 1e10;

/**
 * Points free of binary dust: 0.1 + 0.2 is 0.3. This is no rounding of a score: without it the last bit of a sum would put
 * one of two equal units above the other. Sums of decimals become the very number that is printed for them.
 */
export const withoutDust = (points: number): number => Math.round(points * kept) / kept;
