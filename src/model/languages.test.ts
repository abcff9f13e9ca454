import { expect, it } from 'vitest';
import { inEachLanguage, isSourceLanguage, languages, locales, sourceLocale } from './languages.ts';

it('lists every language once, first that of the documents', () => {
  expect(locales).toEqual(Object.keys(languages));
  expect(locales.filter(isSourceLanguage)).toEqual([sourceLocale]);
  expect(locales[0]).toBe(sourceLocale);
});

it.each(locales)('has a tag for %s by which numbers, dates and lists can be written', (locale) => {
  const { tag } = languages[locale];
  expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  expect(Intl.ListFormat.supportedLocalesOf(tag)).toEqual([tag]);
});

it('makes one of a thing for each language', () =>
  expect(inEachLanguage((locale) => `in ${locale}`)).toEqual(
    Object.fromEntries(locales.map((locale) => [locale, `in ${locale}`])),
  ));
