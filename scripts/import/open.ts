import { decodeText } from './encoding.ts';
import { readSeparated } from './separated.ts';
import type { Sheet } from './sheet.ts';

/** The sheets of an annex, or why there are none. */
export type Opened = { readonly sheets: readonly Sheet[]; readonly how: string } | { readonly fault: string };

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const damaged = 'is damaged or no workbook (expected .xlsx: open it in a spreadsheet and save it again)';

/** Opens a workbook or a separated text by what it is, not by how it is called. */
export async function openAnnex(name: string, bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) return { fault: 'is empty' };
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return { fault: 'is a PDF (expected .xlsx or .csv)' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return {
      fault: 'is an old or protected workbook (expected .xlsx: open it and save as "Excel Workbook", without password)',
    };
  if (!begins(bytes, 0x50, 0x4b)) {
    if (/\.xlsx$/i.test(name)) return { fault: damaged };
    const { text, encoding } = decodeText(bytes);
    return { sheets: [readSeparated(text, name)], how: `text in ${encoding}` };
  }
  try {
    // Loaded only here: the library of workbooks takes longer to start than all the rest.
    const { readWorkbook } = await import('./workbook.ts');
    const sheets = await readWorkbook(bytes);
    return sheets.length === 0 ? { fault: damaged } : { sheets, how: 'workbook' };
  } catch {
    return { fault: damaged };
  }
}
