import { FigureRow, PassageRow, TopicRow } from './reporttables.ts';
import type { DataSet } from './tables.ts';
import type { Tree } from './tree.ts';

/** The topics, and the passages of every folder that has some; both are absent where nothing of a report is entered. */
export function readReports(tree: Tree, root: string): Pick<DataSet, 'topics' | 'reports'> {
  const folders = tree.folders('passages.csv', ['figures.csv']);
  return {
    topics: tree.table(`${root}/topics.csv`, TopicRow, { absent: folders.length === 0, key: ['code'] }),
    reports: folders.map((folder) => ({
      folder,
      passages: tree.table(`${folder}/passages.csv`, PassageRow, { key: ['id'] }),
      figures: tree.table(`${folder}/figures.csv`, FigureRow, { absent: true, optional: true, key: ['id'] }),
    })),
  };
}
