import { expect, it } from 'vitest';
import { importGraph } from './needs.ts';
import { ownTests } from './owntests.ts';

const texts: Record<string, string> = {
  'rank/near.test.ts': "import './loose.ts';",
  'rank/own.test.ts': "import './own.ts';",
  'rank/own.ts': "import './loose.ts'; import '../goals/far.ts';",
  'goals/goal.test.ts': "import '../rank/loose.ts';",
};
const tests = Object.keys(texts).filter((path) => path.endsWith('.test.ts'));
const own = (module: string) =>
  ownTests(
    module,
    tests,
    importGraph((path) => texts[path]),
  );

it.each([
  ['with a test beside it', 'rank/own.ts', ['rank/own.test.ts']],
  ['without', 'rank/loose.ts', ['rank/near.test.ts', 'rank/own.test.ts']],
  ['of whose folder no test imports it', 'goals/far.ts', ['rank/own.test.ts']],
  ['that nothing imports', 'goals/alone.ts', []],
])('a module %s is held against what is nearest', (_, module, expected) => expect(own(module)).toEqual(expected));
