import { expect, test } from 'vitest';
import { factKind, factKinds } from '../../model/factkinds.ts';
import { boundWords } from './words.ts';

test.each(factKinds)('%s has its own words in both languages', (kind) => {
  const words = factKinds.map((other) => boundWords[`kind_${other}`]);
  for (const locale of ['vi', 'en'] as const)
    expect(words.filter((other) => other[locale] === boundWords[`kind_${kind}`][locale])).toHaveLength(1);
});

test('a kind without words is refused by name', () => {
  expect(() => factKind({ id: 'a/b', kind: 'rumour' })).toThrow(
    /^fact "a\/b" has the kind "rumour" \(expected score, /,
  );
});
