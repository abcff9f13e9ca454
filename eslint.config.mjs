import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What each folder of `src/` may import besides itself. Arrows point one way: pages → components → charts → domain. */
const mayImport = {
  domain: [],
  i18n: ['domain'],
  charts: ['domain', 'i18n'],
  client: ['domain', 'i18n'],
  components: ['charts', 'client', 'domain', 'i18n', 'styles'],
  layouts: ['components', 'charts', 'client', 'domain', 'i18n', 'styles'],
};

const siteFolders = ['charts', 'client', 'components', 'domain', 'i18n', 'layouts', 'pages', 'stories'];

const forbid = (folders, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: `(^|/)(${folders.join('|')})/`, message }] }],
});

const arrows = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  ignores: ['**/*.test.ts'],
  rules: forbid(
    [...siteFolders, 'scripts', 'tests', 'data'].filter((name) => name !== folder && !allowed.includes(name)),
    `src/${folder} may import ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing of ours'}`,
  ),
}));

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', '.scored/', 'tests/fixtures/', '**/golden/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': 'error',
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
      siteFolders.filter((name) => name !== 'domain').map((name) => `src/${name}`),
      'of the site, scripts may import only src/domain',
    ),
  },
);
