/** The day after a day (`2024-12-31`). */
export const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** The year of a day. */
export const yearOf = (date: string): string => date.slice(0, 4);
