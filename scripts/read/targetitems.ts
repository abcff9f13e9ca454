/** Lists of things that a target asks for and its result names. */

const itemsIn = (list: string | undefined): string[] => list?.split(',').map((item) => item.trim()) ?? [];

/** The things a text names after "CSDL về": "dân cư, đất đai, …". */
export const listedItems = (text = ''): string[] => itemsIn(/CSDL về\s+(.+)$/i.exec(text)?.[1]);

/** The same of a translation, which sets a colon before them and has them in the order of the print. */
export const translatedItems = (text: string): string[] => itemsIn(/:\s*(.+)$/.exec(text)?.[1]);
