import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page in the place of a missing one. */
export const missingWords = {
  missingTitle: { vi: 'Không có trang này', en: 'There is no such page' },
  missing: {
    vi: 'Địa chỉ có thể bị gõ nhầm hoặc chép thiếu. Hãy tìm theo tên, hoặc đi từ một trang dưới đây.',
    en: 'The address may be mistyped or cut short. Search for a name, or start from one of these pages.',
  },
} as const satisfies Dictionary;
