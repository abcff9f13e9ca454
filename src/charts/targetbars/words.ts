import { formOf, many } from '../../words/plural.ts';
import type { Dictionary } from '../../words/strings.ts';

/** Strings of the bars of targets. */
export const targetBarWords = {
  title: {
    vi: (teller: string, met: number, all: number) => `${teller} ghi đạt ${met} trên ${all} chỉ tiêu`,
    en: (teller: string, met: number, all: number) => `${teller} marks ${met} of ${many(all, 'target', 'targets')} met`,
  },
  titleDoubted: {
    vi: (title: string, doubted: string) => `${title}, trong đó ${doubted} chỉ tiêu chưa chắc`,
    en: (title: string, doubted: string) => `${title}; ${doubted} of these are in doubt`,
  },
  titleRecomputed: {
    vi: (met: number, all: number) => `Tính lại thì đạt ${met} trên ${all} chỉ tiêu`,
    en: (met: number, all: number) => `Recomputed, ${met} of ${many(all, 'target', 'targets')} met`,
  },
  met: { vi: 'ghi là đạt', en: 'marked met' },
  metRecomputed: { vi: 'đạt', en: 'met' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  'no-data': { vi: 'chưa có số', en: 'no data' },
  'not-computable': { vi: 'không kiểm được', en: 'unchecked' },
  doubted: {
    vi: (n: number) => `${n} trong số đạt chưa chắc`,
    en: (n: number) => `${n} of those met in doubt`,
  },
  described: {
    vi: (words: string, names: string) => `${words}: ${names}.`,
    en: (words: string, names: string) => `${words}: ${names}.`,
  },
  doubtLead: { vi: 'Ghi “Đạt” nhưng:', en: 'Marked “met”, but:' },
  lacking: {
    vi: (done: number, wanted: number, lacking: string) =>
      `một chỉ tiêu phải có ${wanted} mục thì kết quả chỉ nêu ${done}, thiếu ${lacking}`,
    en: (done: number, wanted: number, lacking: string) =>
      `one target asks for ${many(wanted, 'item', 'items')}, its result names ${done}, not ${lacking}`,
  },
  impossible: {
    vi: (result: string) => `một kết quả là ${result}, quá 100%`,
    en: (result: string) => `one result is ${result}, above 100%`,
  },
  unproved: {
    vi: (n: number) => `${n} kết quả không đủ như mục tiêu`,
    en: (n: number) => `${n} ${formOf(n, 'result falls', 'results fall')} short of the target as worded`,
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  printedStatus: { vi: 'Bản in ghi', en: 'Printed' },
  strictStatus: { vi: 'Đọc đủ từng chữ', en: 'Read word for word' },
} as const satisfies Dictionary;
