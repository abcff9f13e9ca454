/** At most as many digits as a stored number has without binary dust. */
const digits = 15;

const asStored = (value: number): number => Number(value.toPrecision(digits));

/** A number without exponent and with as many decimals as it has. */
const plain = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { useGrouping: false, maximumFractionDigits: digits }).format(asStored(value));

/**
 * A number as a spreadsheet with Vietnamese settings shows it under a number format: `0.00` fixes two decimals, `#,##0`
 * sets thousands dots, `0%` shows per cents. `General` and formats that fix nothing show all digits.
 */
export function showNumber(value: number, format = 'General'): string {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  const figure = /[#0,]*0(?:\.([0#]+))?/.exec(positive);
  if (figure === null) return plain(value);
  const decimals = figure[1] ?? '';
  const percent = positive.includes('%');
  const shown = new Intl.NumberFormat('vi-VN', {
    useGrouping: figure[0].includes(','),
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
  }).format(asStored(percent ? value * 100 : value));
  return percent ? `${shown}%` : shown;
}

/** The number that `showNumber` has shown. */
export const shownValue = (shown: string): number =>
  Number(shown.replaceAll('.', '').replace(',', '.').replace('%', ''));

/** The stored number on the scale on which it is shown: 0.365 is 36.5 where the format shows per cents. */
export const storedValue = (value: number, format = 'General'): number => (format.includes('%') ? value * 100 : value);
