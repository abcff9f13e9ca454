import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importOrder } from './scripts/shape/importorder.mjs';

/**
 * The rooms of `src/`, and what each may import besides itself. Arrows point one way:
 * pages → kinds → frame → {parts, charts, downloads, store} → telling → words → model; pages → routes → {store, find}; client → find → model. One kind of page uses no other.
 */
export const rooms = {
  model: [],
  find: ['model'],
  words: ['model'],
  telling: ['words', 'model'],
  charts: ['telling', 'words', 'model'],
  downloads: ['telling', 'words', 'model'],
  store: ['telling', 'words', 'model'],
  client: ['find', 'telling', 'words', 'model', 'styles'],
  parts: ['charts', 'telling', 'words', 'model', 'styles', 'client'],
  routes: ['store', 'find', 'telling', 'words', 'model'],
  frame: ['parts', 'store', 'telling', 'words', 'model', 'styles', 'client'],
  kinds: ['frame', 'parts', 'charts', 'downloads', 'store', 'telling', 'words', 'model', 'styles', 'client'],
  pages: ['kinds', 'routes', 'downloads', 'store', 'find', 'words', 'model'],
};

/** What a room of `src/` may not import: whatever leads up and into another room, or out of `src/`, but to those allowed. */
const beyond = (room) => {
  const allowed = rooms[room];
  const others = [...Object.keys(rooms), 'styles', 'scripts', 'tests'].filter(
    (name) => name !== room && !allowed.includes(name),
  );
  return {
    regex: `^(\\.\\./)+(src/)?(${others.join('|')})/`,
    message: `src/${room} may import of ours ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing'}`,
  };
};

const forbid = (files, ...patterns) => ({
  files: [files],
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** Files are read by the store alone. */
const disk = { regex: '^(node:)?fs(/promises)?$', message: 'only src/store reads files' };
const outsideStore = (room) => (room === 'store' ? [] : [disk]);

const arrows = Object.keys(rooms).map((room) => forbid(`src/${room}/**`, beyond(room), ...outsideStore(room)));

/**
 * A kind of page uses no other: nothing in its folder, or in one within, leads to the folders beside it. (A script in a
 * component is linted as a file within the component, which is no folder: what is less deep comes last, and holds.)
 */
const apart = [3, 2, 1].map((depth) =>
  forbid(`src/kinds/${'*/'.repeat(depth)}{*.ts,*.astro,*.astro/*.{ts,js}}`, beyond('kinds'), disk, {
    regex: `^(\\.\\./){${depth}}(?!\\.\\.)|/kinds/[^/]+/`,
    message: 'what two kinds of pages share lies in parts, telling or words',
  }),
);

/**
 * The rooms of `scripts/`, and what each may import besides itself: only rooms named above it. First what knows nothing of
 * the data: how commands run, the shape of the code, dice, fonts, the built site, the numbers of a text. What is read of a figure
 * comes before what is looked up in the rows, both before what is worked out of them. A place is known without the score
 * that it is given for (many are printed), and pillars are ranked while their scores are gathered: so ranks come before
 * scores. Bounds, ranges, checks and claims stand side by side; a claim's formula lies below the checks, which read it, and
 * below the claims, which evaluate it. The pipeline joins the stages; annexes and the fictional province only use them.
 */
export const stages = {
  run: [],
  shape: [],
  random: [],
  fonts: [],
  site: [],
  numbers: [],
  read: [],
  mutation: ['read', 'random'],
  figure: ['read'],
  lookup: ['figure', 'read'],
  rules: ['lookup', 'figure', 'read'],
  rank: ['lookup', 'figure', 'read'],
  score: ['rank', 'rules', 'lookup', 'figure', 'read'],
  bounds: ['lookup', 'figure', 'read', 'shape'],
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
      'run',
    ],
  ],
  import: ['check', 'bounds', 'lookup', 'figure', 'read', 'run'],
  sample: ['rules', 'rank', 'read', 'random', 'run'],
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
  return forbid(`scripts/${room}/**`, outside, { regex: `^(\\.\\./)+(${names.join('|')})`, message });
});

/**
 * What is recomputed or bounded is worked out by the stages in `scripts/`: in `src/` a value's grade is read, and never
 * given. A grade may be asked for (`value.grade === 'bounded'`), named to a function, listed with the others and used as a type.
 */
const made = '[value=/^(recomputed|bounded)$/]';
/** However a text is dressed: `'bounded' as const`, `'bounded' satisfies string`, `'bounded'!`. */
const dress = ['TSAsExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'TSNonNullExpression'];
const given = [
  ...dress.map((type) => `:not(BinaryExpression, CallExpression) > ${type} > Literal${made}`),
  `TemplateElement[value.raw=/^(recomputed|bounded)$/]`,
  `Property > Literal.value${made}`,
  `PropertyDefinition > Literal.value${made}`,
  `SequenceExpression > Literal${made}`,
  `YieldExpression > Literal${made}`,
  `JSXExpressionContainer > Literal${made}`,
  `ConditionalExpression > Literal:not(.test)${made}`,
  `ConditionalExpression > ArrayExpression > Literal${made}`,
  `LogicalExpression > Literal${made}`,
  `ReturnStatement > Literal${made}`,
  `ArrowFunctionExpression > Literal.body${made}`,
  `AssignmentExpression > Literal${made}`,
  `AssignmentPattern > Literal${made}`,
  `VariableDeclarator > Literal${made}`,
];
const grading = [...given, `MemberExpression[object.name='Grade'][property.name=/^(enum|def|options)$/]`].map(
  (selector) => ({
    selector,
    message: 'src gives no value this grade: what is recomputed or bounded comes from a stage in scripts',
  }),
);

/** Only `html` and its kin make HTML: what is called so by force was escaped by nobody. */
const forced = ['TSAsExpression', 'TSTypeAssertion']
  .flatMap((type) => ['', ' TSTypeReference'].map((inner) => `${type} > .typeAnnotation${inner}[typeName.name='Html']`))
  .map((selector) => ({ selector, message: 'Html is made by the functions of src/model/html.ts alone' }));

/** What was scored is read through the store, which holds it against its schemas. */
const scored = ['Literal[value=/\\.scored\\b/]', 'TemplateElement[value.raw=/\\.scored\\b/]'].map((selector) => ({
  selector,
  message: 'what was scored is read by src/store alone',
}));

const restrict = (files, ...faults) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-syntax': ['error', ...faults] },
});

/** What the site may not say; of two that cover a file the later holds. */
const restricted = [
  restrict(['src/**/*.{ts,astro}'], ...grading, ...forced, ...scored),
  restrict(['src/model/html.ts'], ...grading, ...scored),
  restrict(['src/store/**'], ...grading, ...forced),
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', '.scored/', '**/golden/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  // No file frees itself of a rule: where one does not hold is said here, with the reason.
  { linterOptions: { noInlineConfig: true } },
  {
    plugins: { local: { rules: { 'import-order': importOrder } } },
    rules: {
      'local/import-order': 'error',
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
  ...apart,
  ...restricted,
  forbid('scripts/*', outside),
  ...steps,
);
