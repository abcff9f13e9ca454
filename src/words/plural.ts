/** English nouns by number: "1 ward", "2 wards". */
export const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
