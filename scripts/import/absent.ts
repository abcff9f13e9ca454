import { basename, dirname, join, normalize } from 'node:path';
import { nearest, nearestHint } from '../read/nearest.ts';
import type { Disk } from '../run/disk.ts';
import { openFolder } from './folder.ts';
import { mappingBeside } from './offers.ts';
import type { Options } from './options.ts';
import { requestFaults } from './request.ts';

/** Files, edition, level and document that the options name and that do not exist. */
export function absent(options: Options, disk: Disk): string[] {
  const { file, root, mapping } = options;
  const fileFault = (path: string, what: string): string[] => {
    const kind = disk.kind(path);
    if (kind !== undefined) return kind === 'folder' ? [`${what} ${path} is a folder (expected a file)`] : [];
    const folder = dirname(path);
    const near = nearest(basename(path), disk.names(folder)).map((name) => join(folder, name));
    return [`${what} ${path} does not exist${nearestHint(near)}`];
  };
  return [
    ...fileFault(file, 'file'),
    // The mapping file of this name will be made where it is not there yet; any other is meant to be there.
    ...(mapping === undefined || normalize(mapping) === normalize(mappingBeside(file))
      ? []
      : fileFault(mapping, 'mapping')),
    ...(disk.kind(join(root, 'sources.csv')) === 'file'
      ? requestFaults(options, openFolder(root, disk))
      : [`--root ${root} is no data folder (expected sources.csv in it)`]),
  ];
}
