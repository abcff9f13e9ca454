import { expect, test } from 'vitest';
import { targets } from '../../../tests/fixtures/plan.ts';
import type { Target } from '../../model/scored.ts';
import { targetBar } from './targetbar.ts';

const [some] = targets.filter(({ unit, result }) => unit === '%' && result?.value !== undefined) as [Target];
const drawn = (target: Partial<Target>) => targetBar({ ...some, ...target });

test('a share has a bar for its result and a line for its target', () => {
  const body = String(drawn({}));
  expect(body).toContain('class="bar published"');
  expect(body).toContain('class="target"');
  expect(body).not.toMatch(/NaN|undefined/);
});

test('a result beyond the whole ends with the scale', () => {
  const width = (value: number) =>
    /class="bar published" x="[^"]+" width="([\d.]+)%"/.exec(
      String(drawn({ result: { ...(some.result as NonNullable<Target['result']>), value } })),
    )?.[1];
  expect(width(187.5)).toBe(width(100));
});

test.each<[string, Partial<Target>]>([
  ['is no share', { unit: 'xã' }],
  ['has no result', { result: undefined }],
  ['is in words', { targetValue: undefined }],
])('nothing is drawn of a target that %s', (_, target) => expect(drawn(target)).toBeUndefined());
