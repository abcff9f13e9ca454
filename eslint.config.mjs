import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/`, and what each may import besides itself. Arrows point one way:
 * pages → kinds → {parts, charts, downloads, store} → telling → words → model.
 */
const rooms = {
  model: [],
  words: ['model'],
  telling: ['words', 'model'],
  charts: ['telling', 'words', 'model'],
  downloads: ['telling', 'words', 'model'],
  store: ['telling', 'words', 'model'],
  client: ['telling', 'words', 'model'],
  parts: ['charts', 'telling', 'words', 'model', 'styles', 'client'],
  kinds: ['parts', 'charts', 'downloads', 'store', 'telling', 'words', 'model', 'styles', 'client'],
  pages: ['kinds', 'downloads', 'store', 'words', 'model'],
};

const forbid = (pattern, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }],
});

/** One rule a room: whatever leads up and into another room of `src/`, or out of it, but to those allowed. */
const arrows = Object.entries(rooms).map(([room, allowed]) => {
  const others = [...Object.keys(rooms), 'styles', 'scripts', 'tests'].filter(
    (name) => name !== room && !allowed.includes(name),
  );
  return {
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts'],
    rules: forbid(
      `^(\\.\\./)+(src/)?(${others.join('|')})/`,
      `src/${room} may import of ours ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing'}`,
    ),
  };
});

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', '.scored/', '**/golden/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An argument that a signature asks for and a function has no use for is called `_`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  ...arrows,
  {
    files: ['scripts/**'],
    ignores: ['**/*.test.ts'],
    rules: forbid(
      '^(\\.\\./)+(tests|src/(?!model/))',
      'of the site, scripts may import only src/model, and nothing of tests',
    ),
  },
);
