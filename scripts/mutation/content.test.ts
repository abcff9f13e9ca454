import { describe, expect, it } from 'vitest';
import { contentOf, hashOf } from './content.ts';

const texts: Record<string, string> = { 'a.ts': 'one', 'a.test.ts': 'two', 'b.ts': 'three' };
const versions: Record<string, string> = { vitest: '5', '@stryker-mutator/core': '10', zod: '4', d3: '7' };
interface World {
  readonly texts?: Record<string, string>;
  readonly versions?: Record<string, string>;
  readonly opened?: string;
  readonly packages?: readonly string[];
}
const content = ({ packages = ['zod'], opened = 'data', ...world }: World = {}) =>
  contentOf(
    'a.ts',
    ['a.test.ts'],
    { files: new Set(Object.keys(texts)), packages: new Set(packages) },
    {
      read: (path) => ({ ...texts, ...world.texts })[path],
      versionOf: (name) => ({ ...versions, ...world.versions })[name],
      opened: () => opened,
    },
  );

describe('the name under which fates are kept', () => {
  it('is the same on every run', () => expect(content()).toBe(content()));

  it.each<[string, World]>([
    ['the module', { texts: { 'a.ts': 'changed' } }],
    ['its test', { texts: { 'a.test.ts': 'changed' } }],
    ['what they import', { texts: { 'b.ts': 'changed' } }],
    ['a package that they import', { versions: { zod: '5' } }],
    ['Stryker', { versions: { '@stryker-mutator/core': '11' } }],
    ['Vitest', { versions: { vitest: '6' } }],
  ])('is another one when %s changes', (_, world) => expect(content(world)).not.toBe(content()));

  it('stays when a package changes that is not imported', () =>
    expect(content({ versions: { d3: '8' } })).toBe(content()));

  it('depends on the data only where files are opened', () => {
    expect(content({ opened: 'other' })).toBe(content());
    const opens = { packages: ['node:fs'] };
    expect(content({ ...opens, opened: 'other' })).not.toBe(content(opens));
  });

  it('tells texts from names', () => expect(hashOf([['a', 'bc']])).not.toBe(hashOf([['ab', 'c']])));
});
