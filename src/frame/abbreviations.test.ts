import { expect, test } from 'vitest';
import { openAbbreviations } from './abbreviations.ts';

test.each([
  ['the first is opened, the next is not', '<p>UBND tỉnh, UBND xã</p>', '<p>UBND (Ủy ban nhân dân) tỉnh, UBND xã</p>'],
  ['each for itself', '<p>UBND</p><p>UBND, CSDL</p>', '<p>UBND (Ủy ban nhân dân)</p><p>UBND, CSDL (cơ sở dữ liệu)</p>'],
  ['what stands in brackets was said before', '<p>điểm (PDTI), PDTI</p>', '<p>điểm (PDTI), PDTI</p>'],
  ['a heading stays short: what follows is opened', '<h1>PAPI</h1><p>PAPI</p>', undefined],
  ['numbers of documents are names', '<p>Quyết định 506/QĐ-UBND</p>', '<p>Quyết định 506/QĐ-UBND</p>'],
  ['parts of words are none', '<p>PDTIS, APCI</p>', '<p>PDTIS, APCI</p>'],
  ['quotes are not touched', '<q>UBND</q><p>ghi “UBND tỉnh” ở đây</p>', '<q>UBND</q><p>ghi “UBND tỉnh” ở đây</p>'],
  ['nor are printed values', '<span class="value published">UBND</span>', '<span class="value published">UBND</span>'],
  ['nor straight quotes', '<p>in &quot;Sở KHĐT&quot;</p>', '<p>in &quot;Sở KHĐT&quot;</p>'],
  ['nor is what is in another language', '<p lang="en">UBND</p>', '<p lang="en">UBND</p>'],
  ['nor drawings', '<svg><text>DTI</text></svg>', '<svg><text>DTI</text></svg>'],
  ['attributes are no text', '<p title="DTI">x</p>', '<p title="DTI">x</p>'],
  ['empty elements have no end', '<p>a<br>DTI</p>', '<p>a<br>DTI (chỉ số chuyển đổi số)</p>'],
  [
    'a longer one is not taken for the shorter in it',
    '<p>PDTI</p><p>DTI</p>',
    '<p>PDTI (chỉ số chuyển đổi số trong tỉnh)</p><p>DTI (chỉ số chuyển đổi số)</p>',
  ],
])('%s', (_, markup, opened) =>
  expect(openAbbreviations(markup, 'vi')).toBe(
    opened ?? '<h1>PAPI</h1><p>PAPI (chỉ số hiệu quả quản trị và hành chính công)</p>',
  ),
);

test('words are those of the page', () =>
  expect(openAbbreviations('<p>The PCI</p><p lang="vi">UBND</p>', 'en')).toBe(
    '<p>The PCI (provincial competitiveness index)</p><p lang="vi">UBND</p>',
  ));
