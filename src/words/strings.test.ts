import { describe, expect, it } from 'vitest';
import { common } from './common.ts';
import { strings, type Dictionary } from './strings.ts';

describe('strings', () => {
  it('gives the texts of one language', () => {
    expect(strings(common, 'vi').grade_published).toBe('Công bố');
    expect(strings(common, 'en').grade_published).toBe('Published');
  });
  it.each([
    ['a language is missing', JSON.parse('{"hello":{"vi":"Chào"}}') as Dictionary],
    ['a text is empty', { hello: { vi: 'Chào', en: '' } }],
  ])('stops the build when %s', (_, dictionary) =>
    expect(() => strings(dictionary, 'vi')).toThrow('interface string "hello" has no en text'),
  );
});
