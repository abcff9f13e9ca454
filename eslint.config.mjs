import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/`, and what each may import besides itself. Arrows point one way:
 * pages → kinds → {parts, charts, downloads, store} → telling → words → model.
 */
export const rooms = {
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

/**
 * The rooms of `scripts/`, and what each may import besides itself: only rooms named above it. What is read of a figure
 * comes before what is looked up in the rows, both before what is worked out of them. A place is known without the score
 * that it is given for (many are printed), and pillars are ranked while their scores are gathered: so ranks come before
 * scores. Bounds, ranges, checks and claims stand side by side; a claim's formula lies below the checks, which read it, and
 * below the claims, which evaluate it. The pipeline joins the stages; annexes and the fictional province only use them.
 */
export const stages = {
  read: [],
  tool: ['read'],
  figure: ['read'],
  lookup: ['figure', 'read'],
  rules: ['lookup', 'figure', 'read'],
  rank: ['lookup', 'figure', 'read'],
  score: ['rank', 'rules', 'lookup', 'figure', 'read'],
  bounds: ['lookup', 'figure', 'read', 'tool'],
  ranges: ['rank', 'lookup', 'figure', 'read'],
  formula: ['lookup', 'figure', 'read'],
  reconcile: ['formula', 'lookup', 'figure', 'read'],
  check: ['formula', 'rank', 'rules', 'lookup', 'figure', 'read'],
  goals: ['reconcile', 'lookup', 'figure', 'read'],
  pipeline: [
    ...[
      'goals',
      'reconcile',
      'formula',
      'ranges',
      'bounds',
      'check',
      'score',
      'rank',
      'lookup',
      'figure',
      'read',
      'tool',
    ],
  ],
  import: ['check', 'bounds', 'lookup', 'figure', 'read', 'tool'],
  sample: ['rules', 'rank', 'read', 'tool'],
};

/** Of the site, scripts may import the model alone; of tests nothing. */
const outside = { regex: '^(\\.\\./)+(tests/|src/(?!model/))', message: 'scripts may import of src only model' };

/** What is started from the command line lies in `scripts/` itself, and no room may import it. */
const commands = readdirSync(new URL('scripts', import.meta.url)).filter((name) => /(?<!\.test)\.(ts|mjs)$/.test(name));

/** One rule a room of `scripts/`: another room that is not named, a command, or what lies outside. */
const steps = Object.entries(stages).map(([room, allowed]) => {
  const others = Object.keys(stages).filter((name) => name !== room && !allowed.includes(name));
  const names = [`(${others.join('|')})/`, ...commands.map((name) => `${name.replaceAll('.', '\\.')}$`)];
  const message = `scripts/${room} may import of scripts ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing'}`;
  return {
    files: [`scripts/${room}/**`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [outside, { regex: `^(\\.\\./)+(${names.join('|')})`, message }] },
      ],
    },
  };
});

/**
 * What is recomputed or bounded is worked out by the stages in `scripts/`: in `src/` a value's grade is read, and never
 * given. A grade may be asked for (`value.grade === 'bounded'`), named to a function, listed with the others and used as a type.
 */
const made = '[value=/^(recomputed|bounded)$/]';
const given = [
  `Property > Literal.value${made}`,
  `Property > TSAsExpression > Literal${made}`,
  `ConditionalExpression > Literal:not(.test)${made}`,
  `ConditionalExpression > TSAsExpression > Literal${made}`,
  `ConditionalExpression > ArrayExpression > Literal${made}`,
  `LogicalExpression > Literal${made}`,
  `ReturnStatement > Literal${made}`,
  `ArrowFunctionExpression > Literal.body${made}`,
  `AssignmentExpression > Literal${made}`,
  `AssignmentPattern > Literal${made}`,
  `VariableDeclarator > Literal${made}`,
];
export const grading = {
  files: ['src/**'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...given.map((selector) => ({
        selector,
        message: 'src gives no value this grade: what is recomputed or bounded comes from a stage in scripts',
      })),
    ],
  },
};

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
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  ...arrows,
  grading,
  {
    files: ['scripts/*'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outside] }] },
  },
  ...steps,
);
