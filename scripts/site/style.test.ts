import { expect, test } from 'vitest';
import { addPage, addScript, emptyVocabulary, styleFor } from './style.ts';

const vocabulary = emptyVocabulary();
addPage(vocabulary, '<main id="top"><p class="note big" data-astro-cid-ab1>x</p></main>');
addScript(vocabulary, 'field.classList.add("open")');

test.each([
  ['a tag', 'p{color:red}'],
  ['a class', '.note{color:red}'],
  ['an id', '#top{color:red}'],
  ['a class that a script sets', '.note.open{color:red}'],
  ['the mark of a scoped style', '.note[data-astro-cid-ab1]{color:red}'],
  ['one of several', '.note,.other{color:var(--ink)}'],
  ['one of several within', ':is(.other,.note){color:red}'],
  ['what is not there', '.note:not(.other){color:red}'],
  ['a state', '.note:hover{color:red}'],
  ['a layer', '@layer base{.note{color:red}}'],
])('keeps a rule for %s', (_, css) => expect(styleFor(css, vocabulary)).toBe(css));

test.each([
  ['a tag', 'table{color:red}'],
  ['a class', '.note.other{color:red}'],
  ['a parent', '.other>p{color:red}'],
  ['all within', ':is(.other,table) p{color:red}'],
  ['the mark of a scoped style', '.note[data-astro-cid-zz9]{color:red}'],
  ['print', '@media print{.other{color:red}}'],
])('drops a rule for %s that is on no page', (_, css) => expect(styleFor(css, vocabulary)).toBe(''));
