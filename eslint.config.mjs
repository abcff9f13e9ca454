import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What each folder of `src/` may import besides itself. Arrows point one way: pages → components → charts → domain. */
const mayImport = {
  domain: [],
  i18n: ['domain'],
  charts: ['domain', 'i18n'],
  client: ['domain', 'i18n'],
  downloads: ['charts', 'domain', 'i18n'],
  components: ['charts', 'client', 'domain', 'downloads', 'i18n'],
  layouts: ['charts', 'client', 'components', 'domain', 'downloads', 'i18n'],
};

/** Folders that know nothing of the site they serve: they may not read its routes and collections either. */
const pure = ['domain', 'i18n', 'charts', 'client'];

const siteFolders = [...Object.keys(mayImport), 'pages', 'stories'];
const siteModules = readdirSync(new URL('src/', import.meta.url)).filter((name) => /^[a-z]+\.ts$/.test(name));

const forbid = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: `^(${patterns.join('|')})`, message }] }],
});

const arrows = Object.entries(mayImport).map(([folder, allowed]) => {
  const folders = [...siteFolders, 'scripts', 'tests'].filter((name) => name !== folder && !allowed.includes(name));
  const modules = pure.includes(folder) ? siteModules : [];
  return {
    files: [`src/${folder}/**`],
    ignores: ['**/*.test.ts'],
    rules: forbid(
      [...folders.map((name) => `(\\.\\./)+${name}/`), ...modules.map((name) => `(\\.\\./)+${name}$`)],
      `src/${folder} may import ${allowed.length > 0 ? `of ours only ${allowed.join(', ')}` : 'nothing of ours'}`,
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
      siteFolders.filter((name) => name !== 'domain').map((name) => `(\\.\\./)+src/${name}/`),
      'of the site, scripts may import only src/domain',
    ),
  },
);
