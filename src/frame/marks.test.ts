import { expect, test } from 'vitest';
import { closeMarks } from './marks.ts';

test.each([
  ['<p><b>7</b>\n; mean <i>3</i> . <a>All</a> : 2</p>', '<p><b>7</b>; mean <i>3</i>. <a>All</a>: 2</p>'],
  ['<p>\n  <span>a</span>\n  , b</p>', '<p>\n  <span>a</span>, b</p>'],
  ['<b>a</b> <i>b</i> .5 … <s>c</s> d, e', '<b>a</b> <i>b</i> .5 … <s>c</s> d, e'],
  ['<p><a>why? <i>b</i> </a> </p>; c', '<p><a>why? <i>b</i></a></p>; c'],
  ['<p>up to\n  <span>\n : <b class="c">62</b></span></p>', '<p>up to<span>: <b class="c">62</b></span></p>'],
  ['<q>đào tạo , tuyên truyền</q>', '<q>đào tạo , tuyên truyền</q>'],
])('no blank before a mark: %s', (markup, closed) => expect(closeMarks(markup)).toBe(closed));
