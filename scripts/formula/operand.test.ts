import { describe, expect, it } from 'vitest';
import { claimLine, tablesOf } from '../../tests/fixtures/claims.ts';
import { exact, printed as around } from '../figure/interval.ts';
import { intervalOf } from './operand.ts';

describe('what an operand may have been before it was rounded', () => {
  const intervalOfOne = (value: string, verbatim: string, scale: string) => {
    const line = `c,a,Nhãn,Label,${value},"${verbatim}",bao-cao-2023,q`;
    const { operands, claims } = tablesOf([claimLine('c', { relation: '=', scale })], [line]);
    const [operand, claim] = [operands[0], claims[0]];
    if (!operand || !claim) throw new Error('no operand');
    return intervalOf(operand, claim);
  };

  it.each([
    ['565.69', '565,69', 2],
    ['0.834', '0,8340', 4],
    ['29.1', 'hơn 29,1 điểm', 1],
    ['60.2', '60,20%', 2],
    ['-3.5', '-3,5', 1],
    ['41202', '41.202', 0],
    ['858', '858', 0],
    ['5', '5 xã', 0],
    ['20', 'hai mươi', 0],
    ['20.5', 'hai mươi rưỡi', 1],
    ['1234.5', '1.234,5', 1],
  ] as const)('%s printed "%s" has %i decimals', (value, verbatim, decimals) =>
    expect(intervalOfOne(value, verbatim, '')).toEqual(around(Number(value), decimals)),
  );

  it.each([
    ['565.69', 'exact', exact(565.69)],
    ['565.69', 'approx', around(565.69, 2)],
    ['', '', undefined],
    ['12 xã', '', undefined],
    ['số 12', '', undefined],
    ['2024-08-07', '', undefined],
    ['1.5.2', '', undefined],
  ] as const)('"%s" on the scale "%s" is %j', (value, scale, interval) =>
    expect(intervalOfOne(value, value.replace('.', ',') || 'không in', scale)).toEqual(interval),
  );
});
