/** Three decimals at most and a decimal comma, without thousands dots: how an office types a score. */
export const decimalComma = (points: number): string => String(Number(points.toFixed(3))).replace('.', ',');

const signs: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 in Roman numerals. */
export function roman(number: number): string {
  let left = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return sign.repeat(times);
    })
    .join('');
}
