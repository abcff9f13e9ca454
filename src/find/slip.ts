/** Whether one text is the other but for one slip of the finger: a letter left out, put in, mistaken, or two of them swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (long.length > short.length) return long.slice(i + 1) === short.slice(i);
  const isSwapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return isSwapped || a.slice(i + 1) === b.slice(i + 1);
}
