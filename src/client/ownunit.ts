/** The last part of the address of a unit's page: what tells it from others in the address of a ranking. */
export const slugIn = (path: string): string => path.split('/').findLast((part) => part !== '') ?? '';
