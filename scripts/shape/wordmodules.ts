/**
 * What a translator writes. In modules of words stands what is said in each language, under its code, as do the names of
 * columns that they explain; the catalogue lists what the fictional province is measured by, from which its data are made.
 */
export const isOfWords = (path: string): boolean => /words\.ts$|\/words\/|scripts\/sample\/catalogue\//.test(path);
