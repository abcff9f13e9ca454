import { isDefined } from '../../src/model/defined.ts';
import { Level } from '../../src/model/ids.ts';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { DataSet } from '../read/tables.ts';
import { loadFolder, type Folder } from './folder.ts';
import type { Options } from './options.ts';
import { targetOf, type Target } from './target.ts';

/** `others` are the other levels of the edition, of which a table may be by mistake. */
type Resolved =
  { readonly target: Target; readonly others: readonly Target[] } | { readonly faults: readonly string[] };

/** What the options name and a folder does not have. */
export const requestFaults = (options: Options, folder: Folder): readonly string[] => {
  const resolved = resolveRequest(options, loadFolder(folder).data);
  return 'faults' in resolved ? resolved.faults : [];
};

/** The edition, level and document that the options name; all that do not exist are told at once, with the nearest. */
export function resolveRequest({ edition: id, level, source }: Options, data: DataSet): Resolved {
  const edition = data.editions.find(({ meta }) => meta.id === id);
  const framework = data.frameworks.find(({ meta }) => meta.id === edition?.meta.framework);
  const levels = Level.options.filter((one) => edition === undefined || edition.meta.levels[one] !== undefined);
  const found = levels.find((one) => one === level);
  const ids: string[] = data.sources.map((row) => row.id);
  const annex = found === undefined ? undefined : edition?.meta.levels[found]?.annex?.document;
  const document = source ?? annex;
  const faults = [
    edition === undefined
      ? absent(
          'edition',
          id,
          data.editions.map(({ meta }) => meta.id),
        )
      : undefined,
    found === undefined ? absent('level', level, levels) : undefined,
    document !== undefined && !ids.includes(document) ? absent('source', document, ids) : undefined,
    found !== undefined && edition && document === undefined
      ? `${id} names no annex of level ${found}: --source must say in which document the table stands`
      : undefined,
  ].filter(isDefined);
  if (faults.length > 0 || !edition || !framework || found === undefined || document === undefined) return { faults };
  const at = (one: Level): Target => targetOf(data, edition, framework, one, document);
  return { target: at(found), others: levels.filter((one) => one !== found).map(at) };
}

/** The nearest names; all that there are where none is near or several are equally near, or they are few. */
function absent(what: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  const list = near.length === 1 && names.length > few ? '' : ` (expected one of: ${names.join(', ')})`;
  return `${what} "${name}" does not exist${nearestHint(near)}${list}`;
}

/** So many names are read at one glance. */
const few = 12;
