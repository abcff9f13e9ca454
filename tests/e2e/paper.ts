/** Number of pages of a PDF: Chromium writes its page objects in plain text. */
export const pageCount = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
