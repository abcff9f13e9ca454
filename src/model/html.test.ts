import { expect, test } from 'vitest';
import { html, joined, nothing, phrase, type Html, type Part } from './html.ts';

const evil = `<b>&"'`;
const safe = '&lt;b&gt;&amp;&quot;&#39;';

test.each<[string, Part, string]>([
  ['text is escaped', evil, safe],
  ['a number stands as it is', 1.5, '1.5'],
  ['HTML is not escaped again', html`<i>${evil}</i>`, `<i>${safe}</i>`],
  ['a list stands in order', ['a', html`<br>`, [evil, 2]], `a<br>${safe}2`],
  ['nothing leaves nothing', [undefined, false, '', nothing, []], ''],
])('%s', (_, part, text) =>
  expect(String(html`<p title="${part}">${part}</p>`)).toBe(`<p title="${text}">${text}</p>`),
);

test('line breaks and indents of a template are no part of the page; blanks are', () => {
  const made = html`
    <p>
      <b>${1}</b> ${2}${' '}
      <i>${'\n a'}</i>
    </p>`;
  expect(String(made)).toBe('<p><b>1</b> 2 <i>\n a</i></p>');
});

test('parts are joined without those that are nothing', () => {
  expect(String(joined([html`<i>a</i>`, undefined, '', evil, 'b'], ' & '))).toBe(`<i>a</i> &amp; ${safe} &amp; b`);
  expect(String(joined([], ', '))).toBe('');
});

test('a phrase escapes its words and its texts, and takes HTML wherever the words put it', () => {
  const words = (name: string, n: number, link: string) => `"${link}" & ${name}, ${n === 1 ? 'one' : 'more'}: ${link}`;
  expect(String(phrase(words, evil, 1, html`<a>${evil}</a>`))).toBe(
    `&quot;<a>${safe}</a>&quot; &amp; ${safe}, one: <a>${safe}</a>`,
  );
});

test('what is no HTML cannot stand where HTML is asked for', () => {
  type IsHtml<T> = T extends Html ? true : false;
  const taken: readonly [IsHtml<Html>, IsHtml<string>, IsHtml<{ toString(): string }>] = [true, false, false];
  expect(taken).toEqual([true, false, false]);
});
