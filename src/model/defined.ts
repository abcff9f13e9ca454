/** The one rule for missing values: a value that is not known is `undefined`, and nothing else stands for it. */
export const isDefined = <T>(value: T | undefined): value is T => value !== undefined;
