/** Levels of the fictional province that are assessed. */
export const levels = ['department', 'district', 'commune'] as const;
export type AssessedLevel = (typeof levels)[number];
