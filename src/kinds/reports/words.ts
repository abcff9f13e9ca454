import type { Unofficial } from '../../model/grade.ts';
import { listed } from '../../model/list.ts';
import { many } from '../../words/plural.ts';
import { standingWords } from '../../words/standings.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Figures by where they were read, if in no document of an authority. */
type Read = readonly (readonly [standing: Unofficial, count: number])[];

/** Strings of the pages of what reports say. */
export const passageWords = {
  /** What the passages are, for the most part: parts that are not there are left out. */
  finding: {
    vi: (place: string, results: number, shortcomings: number, tasks: number) => {
      const parts = [
        [results, 'kết quả'],
        [shortcomings, 'hạn chế'],
        [tasks, 'việc cần làm'],
      ] as const;
      const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
      return `Các văn bản nói về ${place}${told.length > 0 ? `: ${listed(told, 'vi')}` : ''}`;
    },
    en: (place: string, results: number, shortcomings: number, tasks: number) => {
      const told = [
        many(results, 'result', 'results'),
        many(shortcomings, 'shortcoming', 'shortcomings'),
        many(tasks, 'thing to do', 'things to do'),
      ].filter((part) => !part.startsWith('0 '));
      return `What documents say of ${place}${told.length > 0 ? `: ${listed(told, 'en')}` : ''}`;
    },
  },
  title: {
    vi: (place: string) => `Báo cáo nói gì về chuyển đổi số ở ${place}`,
    en: (place: string) => `What reports say of digital transformation in ${place}`,
  },
  dek: {
    vi: (figures: number) =>
      `Xếp theo chủ đề, kèm ${figures} con số. Mỗi dòng là lời tóm của chúng tôi; mở ra để đọc con số và câu của văn bản.`,
    en: (figures: number) =>
      `By topic, with ${many(figures, 'figure', 'figures')}. Each line is our summary; open it for the figures and the words of the document.`,
  },
  grade: {
    vi: (read: Read) => {
      const told = read.map(([standing, n]) => `; ${n} con số ${standingWords[standing].vi}`).join('');
      return `mọi con số trên trang này, chép đúng như nguồn in${told}. Chúng tôi không kiểm được tại chỗ.`;
    },
    en: (read: Read) => {
      const told = read
        .map(([standing, n]) => `; ${many(n, 'figure', 'figures')} ${standingWords[standing].en}`)
        .join('');
      return `every figure on this page, copied as its source prints it${told}. We could not check them on the ground.`;
    },
  },
  elsewhere: {
    vi: 'Những gì các văn bản này nói về điểm, hạng và chỉ tiêu đã có ở',
    en: 'What these documents say of scores, ranks and targets is on other pages',
  },
  topics: { vi: 'Chủ đề', en: 'Topics' },
  sense_result: { vi: 'Kết quả', en: 'Results' },
  sense_shortcoming: { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },
  sense_cause: { vi: 'Nguyên nhân', en: 'Causes' },
  sense_goal: { vi: 'Mục tiêu', en: 'Goals' },
  sense_task: { vi: 'Nhiệm vụ', en: 'Tasks' },
  sense_solution: { vi: 'Giải pháp', en: 'Measures' },
  sense_recommendation: { vi: 'Kiến nghị, đề nghị', en: 'Recommendations' },
  sense_deadline: { vi: 'Thời hạn', en: 'Deadlines' },
  sense_context: { vi: 'Bối cảnh', en: 'Background' },
  verbatim: { vi: 'Nguyên văn', en: 'Verbatim' },
  section: { vi: (section: string) => `mục ${section}`, en: (section: string) => `section ${section}` },
  leads: { vi: 'Chủ trì', en: 'Led by' },
  figures: { vi: 'Con số trong mục này', en: 'Figures in this passage' },
  files: { vi: 'Tải các mục và con số của trang này', en: 'Files of the passages and figures of this page' },
  columns: { vi: 'Nghĩa của các cột', en: 'What the columns mean' },
} as const satisfies Dictionary;
