import type { Dictionary } from '../../words/strings.ts';

/** Strings of the page in the place of a missing one. */
export const missingWords = {
  missingTitle: { vi: 'Không có trang này', en: 'No such page' },
  missing: {
    vi: 'Địa chỉ này không dẫn tới trang nào. Có thể địa chỉ bị gõ thiếu, hoặc trang chưa được làm.',
    en: 'This address leads nowhere. It may be mistyped, or the page does not exist yet.',
  },
} as const satisfies Dictionary;
