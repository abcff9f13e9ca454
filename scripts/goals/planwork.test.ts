import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceText } from '../../src/model/texts.ts';
import { readFiles, soundFiles, type Files } from '../../tests/fixtures/sound-files.ts';
import { check } from '../check/faults.ts';
import { register } from '../lookup/register.ts';
import { scorePlan } from './plan.ts';

const folder = 'data/ninh-thuan/dti-plan-2023';
const actionHead = 'id,task,order,text_en,source,quote,note,note_en\n';
const platformHead = 'id,task,order,name,name_en,state_printed,source,quote,note,note_en\n';

const withWork = (actions: string, platforms: string): Files => ({
  ...soundFiles,
  [`${folder}/actions.csv`]: actionHead + actions,
  [`${folder}/platforms.csv`]: platformHead + platforms,
});

const sound = withWork(
  '3a-2,3a,2,Second,bao-cao-2023,Việc thứ hai.,,\n3a-1,3a,1,First,bao-cao-2023,Việc thứ nhất.,Ghi chú,Note\n',
  '3a-a,3a,1,Nền tảng A,Platform A,đã triển khai,bao-cao-2023,1) Nền tảng A (IOC: đã triển khai;,,\n3a-b,3a,2,Nền tảng B,Platform B,,bao-cao-2023,2) Nền tảng B.,,\n',
);

const problemsOf = (files: Files): string[] => {
  const { data, problems } = readFiles(files);
  return [...problems, ...check(data)].map(({ message }) => message);
};

describe('what is to be done under a task', () => {
  const { data } = readFiles(sound);
  const [task] = scorePlan(data, register(data.units));

  it('stands in printed order, word for word', () => {
    expect(task?.actions.map(({ text }) => text)).toEqual([
      { vi: 'Việc thứ nhất.', en: 'First' },
      { vi: 'Việc thứ hai.', en: 'Second' },
    ]);
    expect(task?.actions[0]?.note).toEqual({ vi: 'Ghi chú', en: 'Note' });
  });

  it('lists platforms with the state that is printed, and none where none is', () => {
    expect(task?.platforms.map(({ statePrinted }) => statePrinted)).toEqual(['đã triển khai', undefined]);
  });

  it('may be missing', () => expect(problemsOf(soundFiles)).toEqual([]));
});

describe('check', () => {
  it('finds no fault in a sound folder', () => expect(problemsOf(sound)).toEqual([]));

  it.each([
    ['3a-1,9z,1,Do,bao-cao-2023,Làm.,,\n', '', 'task "9z" is not in tasks.csv'],
    ['3a-1,3a,1,Do,nguon-la,Làm.,,\n', '', 'source "nguon-la" is not in sources.csv'],
    ['3a-1,3a,1,Do,bao-cao-2023,Làm.,Ghi chú,\n', '', 'note_en is empty'],
    [
      '',
      '3a-a,3a,1,Nền tảng A,A,đã xong,bao-cao-2023,Nền tảng A (đã triển khai),,\n',
      'state_printed "đã xong" is not in',
    ],
    ['', '3a-a,3a,1,Nền tảng B,B,,bao-cao-2023,Nền tảng A,,\n', 'name "Nền tảng B" is not in the quote'],
  ])('%s%s', (actions, platforms, message) =>
    expect(problemsOf(withWork(actions, platforms)).join('\n')).toContain(message),
  );
});

describe('the plan of Ninh Thuận', () => {
  const lines = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

  it('has all 44 lines of its 17 tasks, and 7 platforms of which 4 are printed as deployed', () => {
    const { data } = readFiles({
      ...soundFiles,
      ...Object.fromEntries(files.map((name) => [`${folder}/${name}`, lines(name)])),
    });
    expect(data.tasks).toHaveLength(17);
    expect(data.actions).toHaveLength(44);
    expect(new Set(data.actions.map(({ task }) => task))).toEqual(new Set(data.tasks.map(({ id }) => id)));
    expect(data.platforms.map(({ state_printed: state }) => sourceText(state)?.toLowerCase())).toEqual([
      ...Array<string>(4).fill('đã triển khai'),
      ...Array<undefined>(3).fill(undefined),
    ]);
  });
});

const files = ['tasks.csv', 'actions.csv', 'platforms.csv'];
