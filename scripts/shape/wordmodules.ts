/** Modules of words: what is said in each language stands in them under its code, as do the names of columns that they explain. */
export const isOfWords = (path: string): boolean => /words\.ts$|\/words\//.test(path);
