import type ExcelJS from 'exceljs';

type Font = Partial<ExcelJS.Font> | undefined;

/** Text set above or below the line, as footnote marks are. */
export const isRaised = (font: Font): boolean => font?.vertAlign === 'superscript' || font?.vertAlign === 'subscript';

/** Whether a text is struck through, and so taken back. */
export const isStruck = (font: Font): boolean => font?.strike === true;

/** Colours are given outright, as a place in the theme (0 is the white of the paper), or in the old palette (1 and 9 are white). */
function isWhite(color: unknown): boolean {
  if (typeof color !== 'object' || color === null) return false;
  const { argb, theme, indexed, tint } = color as Readonly<Record<string, unknown>>;
  if (typeof argb === 'string') return /^(?:[0-9A-F]{2})?FFFFFF$/i.test(argb);
  return (theme === 0 && (tint === undefined || tint === 0)) || indexed === 1 || indexed === 9;
}

/** The colour behind a cell; undefined where it is that of the paper. */
function groundOf(fill: ExcelJS.Fill | undefined): unknown {
  if (fill?.type === 'gradient') return 'gradient';
  return fill?.pattern === 'solid' && !isWhite(fill.fgColor) ? (fill.fgColor ?? 'dark') : undefined;
}

/** Text in the colour of what lies behind it: nobody sees it on paper. */
export function isInvisible(font: Font, fill: ExcelJS.Fill | undefined): boolean {
  const ground = groundOf(fill);
  if (ground === undefined) return isWhite(font?.color);
  const own = font?.color?.argb;
  return own !== undefined && typeof ground === 'object' && ground !== null && 'argb' in ground && ground.argb === own;
}

/** A number format that shows nothing: `;;;`. */
export const isBlankFormat = (format: string | undefined): boolean => format !== undefined && /^\s*;+\s*$/.test(format);
