import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf as reckon, sheetScale } from './sheetscale.ts';

const text = 'word '.repeat(100);
const heightOf = (markup: string): number => reckon(markup)(9.6);
const none = heightOf('');

describe('heightOf', () => {
  it.each([
    ['a fold', `<details><summary>s</summary><p>${text}</p></details>`],
    ['what is not printed', `<section class="a no-print"><p>${text}</p></section>`],
    ['words for those who listen', `<span class="vh">${text}</span>`],
    ['a comment', `<!-- ${text} -->`],
    ['a script', `<script>${text}</script>`],
    ['the words of a drawing', `<svg aria-hidden="true"><text>${text}</text></svg>`],
  ])('has none for %s', (_, markup) => {
    expect(heightOf(markup)).toBe(none);
    expect(heightOf(`${markup}<p>a</p>`)).toBe(heightOf('<p>a</p>'));
  });

  it('has more for a heading than for as many letters of text, and some for a picture', () => {
    expect(heightOf(`<h2>${text}</h2>`)).toBeGreaterThan(heightOf(`<p>${text}</p>`));
    expect(heightOf('<h2 id="xin"></h2><svg role="img"><path d="M0 0"/></svg>')).toBeGreaterThan(
      heightOf('<h2 id="xin"></h2>'),
    );
  });

  it('is not led astray by what closes itself, by ">" in an attribute, or by an end without a start', () => {
    const plain = heightOf(`<p>${text}</p>`);
    expect(heightOf(`<p class="no-print" title="a > b"><br>${text}</p><p>${text}</p>`)).toBe(plain);
    expect(heightOf(`</div><p>${text}</p>`)).toBe(plain);
    expect(heightOf(`<div class="no-print"/><p>${text}</p>`)).toBe(plain);
  });

  it('never shrinks by what is added', () => {
    const piece = fc.constantFrom('<p>a b</p>', '<ul><li>a</li></ul>', '<h2>a</h2>', 'a', '<details>a</details>');
    fc.assert(
      fc.property(fc.array(piece), piece, (pieces, added) => {
        expect(heightOf(pieces.join('') + added)).toBeGreaterThanOrEqual(heightOf(pieces.join('')));
      }),
    );
  });
});

describe('sheetScale', () => {
  it('is large for little, small for much, and never larger for more', () => {
    const scales = [0, 5, 10, 20, 40, 80].map((n) =>
      Number(sheetScale(`<p>${text}</p>`.repeat(n)).slice('sheet-'.length)),
    );
    expect(scales[0]).toBe(10);
    expect(scales.at(-1)).toBe(1);
    expect(scales).toEqual(scales.toSorted((a, b) => b - a));
  });
});
