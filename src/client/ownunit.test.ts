import { expect, test } from 'vitest';
import { slugIn } from './ownunit.ts';

test.each([
  ['/a/don-vi/huyen-b/', 'huyen-b'],
  ['/en/a/don-vi/xa-c-14536', 'xa-c-14536'],
  ['/', ''],
])('%s', (path, slug) => {
  expect(slugIn(path)).toBe(slug);
});
