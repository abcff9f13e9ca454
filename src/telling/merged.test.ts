import { expect, it } from 'vitest';
import { UnitId } from '../model/ids.ts';
import { mergedInto } from './merged.ts';

const unit = (...heirs: string[]) => ({
  heirs: heirs.map((id) => ({ id: UnitId.parse(id), share: 'whole' as const })),
});

it.each([
  ['none where there are none', [], undefined],
  ['each once', [unit('1'), unit('1'), unit('2', '3')], 3],
  ['none where of one nothing is said', [unit('1'), unit()], undefined],
])('counts %s', (_, units, expected) => expect(mergedInto(units)).toBe(expected));
