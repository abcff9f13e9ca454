import type { Dictionary } from '../../words/strings.ts';

/** The page at the address that a unit had before any source named it. */
export const former = {
  title: {
    vi: (name: string, slug: string) => `${name}: trang đã chuyển (${slug})`,
    en: (name: string, slug: string) => `${name}: the page has moved (${slug})`,
  },
  heading: {
    vi: (name: string) => `Đơn vị ở trang này nay đã rõ tên: ${name}`,
    en: (name: string) => `The unit on this page now has a name: ${name}`,
  },
  text: {
    vi: (name: string) =>
      `Trước đây chưa nguồn nào nêu tên đơn vị này, nên trang mang tên tạm. Nay tên đã được công bố: ${name}.`,
    en: (name: string) =>
      `No source named this unit before, so its page had a makeshift name. The name has been published since: ${name}.`,
  },
  link: {
    vi: (name: string) => `Xem điểm và hạng của ${name}`,
    en: (name: string) => `See the score and rank of ${name}`,
  },
} as const satisfies Dictionary;
