import { expect, test } from 'vitest';
import type { Translatable } from '../model/texts.ts';
import { headSaid, langSaid, saidHtml } from './said.ts';

test.each<[rule: string, text: Translatable, vi: string, en: string]>([
  ['translated', { vi: 'Quyết định 1', en: 'Decision 1/QĐ' }, 'Quyết định 1', 'Decision 1/QĐ'],
  ['not translated', 'Quyết định 1', 'Quyết định 1', '<span lang="vi">Quyết định 1</span>'],
  ['a name of no language', 'VietQ', 'VietQ', 'VietQ'],
])('a text that is %s', (_, text, vi, en) => {
  expect(String(saidHtml(text, 'vi'))).toBe(vi);
  expect(String(saidHtml(text, 'en'))).toBe(en);
});

test('words that may not stand in HTML are made safe', () => expect(String(saidHtml('<b>', 'en'))).toBe('&lt;b&gt;'));

test('the language of words is told where it is not that of the page', () =>
  expect([langSaid('Báo', 'vi'), langSaid('Báo', 'en')]).toEqual([undefined, 'vi']));

test.each([
  ['bảng DTI 2020', 'Bảng DTI 2020'],
  ['dti.gov.vn, báo cáo 2022', 'dti.gov.vn, báo cáo 2022'],
])('the name "%s" begins a heading as "%s"', (text, head) => expect(headSaid(text, 'vi')).toBe(head));
