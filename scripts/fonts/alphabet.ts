/** The characters of the site: what its fonts hold, and what its pages may therefore print. */

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** All letters of Vietnamese, each vowel with each tone, and those of English. */
const small = [
  ...[...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'bcdđfghjklmnpqrstvwxz',
];
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Marks of sentences, arithmetic and lists; blanks that do not break. */
const marks = '–—‘’“”…·•×÷−±≤≥≈≠→←↑↓Σ∑½§°©®‹›«»′″²³✓✗τσΔ\u00a0\u202f';

export const alphabet = [
  ...new Set([...small, ...small.map((letter) => letter.toUpperCase()), ...ascii, ...marks]),
].join('');
