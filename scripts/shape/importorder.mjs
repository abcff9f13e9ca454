/**
 * A rule for ESLint: imports stand in one order, so that two who add some do not meet on the same line, and a module is
 * found where it is looked for. First Node's modules, then packages, then ours from the farthest folder to the nearest;
 * within each by path. Types stand among the values. What is imported for its effect alone (a style) stays where it is, and
 * so does what has a comment before it: none passes over them.
 */

/** What comes first: Node, packages, ours; ours that lie more folders up before those that lie fewer. */
const rankOf = (path) => {
  if (path.startsWith('node:')) return 0;
  if (!path.startsWith('.')) return 1;
  const up = /^(?:\.\.\/)*/.exec(path)[0].length / 3;
  return 100 - up;
};

/** The order of two paths. */
export const comparePaths = (a, b) => {
  const [small, other] = [a.toLowerCase(), b.toLowerCase()];
  return rankOf(a) - rankOf(b) || (small < other ? -1 : Number(small > other));
};

const pathOf = ({ source }) => source.value;

/** Imports that follow each other with nothing but space between them. */
function runsIn(body, source) {
  const runs = [[]];
  let last;
  for (const node of body) {
    const isNamed = node.type === 'ImportDeclaration' && node.specifiers.length > 0;
    const isApart = last && source.text.slice(last.range[1], node.range[0]).trim() !== '';
    if (!isNamed || isApart) runs.push([]);
    if (isNamed) runs.at(-1).push(node);
    last = node;
  }
  return runs.filter((run) => run.length > 1);
}

/** Sorted, each in a place of the old ones, with what stood between them. */
function rewritten(run, sorted, { text }) {
  const parts = sorted.map((node, i) => {
    const next = run[i + 1];
    const between = next ? text.slice(run[i].range[1], next.range[0]) : '';
    return text.slice(...node.range) + between;
  });
  return parts.join('');
}

/** @type {import('eslint').Rule.RuleModule} */
export const importOrder = {
  meta: {
    type: 'layout',
    fixable: 'code',
    schema: [],
    messages: { order: '"{{path}}" comes before "{{before}}": Node, packages, then ours from far to near, by path' },
  },
  create: (context) => ({
    Program({ body }) {
      for (const run of runsIn(body, context.sourceCode)) {
        const at = run.findIndex((node, i) => i > 0 && comparePaths(pathOf(run[i - 1]), pathOf(node)) > 0);
        if (at < 0) continue;
        const sorted = run.toSorted((a, b) => comparePaths(pathOf(a), pathOf(b)));
        context.report({
          node: run[at],
          messageId: 'order',
          data: { path: pathOf(run[at]), before: pathOf(run[at - 1]) },
          fix: (fixer) =>
            fixer.replaceTextRange([run[0].range[0], run.at(-1).range[1]], rewritten(run, sorted, context.sourceCode)),
        });
      }
    },
  }),
};
