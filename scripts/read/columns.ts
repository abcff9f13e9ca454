/** The columns of a table, by the schema of its rows: of a text by language there is one a language. */
import { z } from 'zod';
import { isSourceLanguage, locales, type Locale } from '../../src/model/languages.ts';
import { textColumn } from '../../src/model/texts.ts';
import { spareColumns } from './quotedas.ts';

/** The languages of a field that is a text by language; undefined for a field that is one cell. */
function languagesOf(field: z.core.$ZodType): readonly Locale[] | undefined {
  if (field instanceof z.ZodOptional) return languagesOf(field.unwrap());
  if (field instanceof z.ZodPipe) return languagesOf(field.in);
  return field instanceof z.ZodObject ? locales.filter((locale) => locale in field.shape) : undefined;
}

/** All columns that a table may have, in their order. */
export const allColumns = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(
    ([name, field]) => languagesOf(field)?.map((locale) => textColumn(name, locale)) ?? [name],
  );

/** Columns that a table may leave out: how a quote says its value, and translations that may be missing. */
export const spareColumnsOf = ({ shape }: z.ZodObject): string[] => [
  ...spareColumns,
  ...Object.entries(shape).flatMap(([name, field]) =>
    z.globalRegistry.get(field)?.['spareTranslations'] === true
      ? locales.filter((locale) => !isSourceLanguage(locale)).map((locale) => textColumn(name, locale))
      : [],
  ),
];

/** The columns of a table in their order, without those that it may leave out. */
export function columnsOf(schema: z.ZodObject): string[] {
  const spare = spareColumnsOf(schema);
  return allColumns(schema).filter((column) => !spare.includes(column));
}

type Cells = Readonly<Record<string, string | undefined>>;

/** The cells of a row as the schema takes them: those of a text put together, by language. */
export const fieldsOf = (cells: Cells, { shape }: z.ZodObject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      const own = languagesOf(field)?.map((locale) => [locale, cells[textColumn(name, locale)]] as const);
      return [name, own ? Object.fromEntries(own) : cells[name]];
    }),
  );

/** The column that an issue of a row is about: a text by language has one a language. */
export function columnAt([name, part]: readonly PropertyKey[]): string {
  const locale = locales.find((one) => one === part);
  return locale === undefined ? String(name ?? '') : textColumn(String(name), locale);
}
