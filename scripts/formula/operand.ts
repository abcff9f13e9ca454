/** Operands: the printed figures that a claim's formula is made of. */
import { decimalsPrinted } from '../../src/model/printed.ts';
import { sourceText } from '../../src/model/texts.ts';
import { exact, printed, type Interval } from '../figure/interval.ts';
import type { DataSet } from '../read/tables.ts';

type Claim = DataSet['claims'][number];
type Operand = DataSet['operands'][number];

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** What a claim's operand may have been before it was rounded; undefined for a text. */
export function intervalOf(operand: Operand, claim: Claim): Interval | undefined {
  if (operand.value === undefined || !isNumber(operand.value)) return undefined;
  const value = Number(operand.value);
  return claim.scale === 'exact'
    ? exact(value)
    : printed(value, decimalsPrinted(value, sourceText(operand.value_verbatim)));
}
