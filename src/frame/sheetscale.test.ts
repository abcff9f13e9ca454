import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf, sheetScale } from './sheetscale.ts';

const text = 'word '.repeat(100);

describe('roomOf', () => {
  it.each([
    ['a fold', `<details><summary>s</summary><p>${text}</p></details>`],
    ['what is not printed', `<section class="a no-print"><p>${text}</p></section>`],
    ['words for those who listen', `<span class="vh">${text}</span>`],
    ['a comment', `<!-- ${text} -->`],
    ['a script', `<script>${text}</script>`],
    ['the words of a drawing', `<svg aria-hidden="true"><text>${text}</text></svg>`],
  ])('has none for %s', (_, markup) => {
    expect(roomOf(markup)).toBe(0);
    expect(roomOf(`${markup}<p>a</p>`)).toBe(roomOf('<p>a</p>'));
  });

  it('has more for a heading than for as many letters of text, and some for a picture', () => {
    expect(roomOf(`<h2>${text}</h2>`)).toBeGreaterThan(roomOf(`<p>${text}</p>`));
    expect(roomOf('<svg role="img"><path d="M0 0"/></svg>')).toBeGreaterThan(0);
  });

  it('is not led astray by what closes itself, by ">" in an attribute, or by an end without a start', () => {
    const plain = roomOf(`<p>${text}</p>`);
    expect(roomOf(`<p class="no-print" title="a > b"><br>${text}</p><p>${text}</p>`)).toBe(plain);
    expect(roomOf(`</div><p>${text}</p>`)).toBe(plain);
    expect(roomOf(`<div class="no-print"/><p>${text}</p>`)).toBe(plain);
  });

  it('never shrinks by what is added', () => {
    const piece = fc.constantFrom('<p>a b</p>', '<ul><li>a</li></ul>', '<h2>a</h2>', 'a', '<details>a</details>');
    fc.assert(
      fc.property(fc.array(piece), piece, (pieces, added) => {
        expect(roomOf(pieces.join('') + added)).toBeGreaterThanOrEqual(roomOf(pieces.join('')));
      }),
    );
  });
});

describe('sheetScale', () => {
  it('is large for little, small for much, and never larger for more', () => {
    const scales = [0, 5, 10, 20, 40, 80].map((n) => sheetScale(`<p>${text}</p>`.repeat(n)));
    expect(scales[0]).toBe('sheet-9');
    expect(scales.at(-1)).toBe('sheet-1');
    expect(scales).toEqual(scales.toSorted().toReversed());
  });
});
