import { isDefined } from '../../src/model/defined.ts';
import type { Assigned } from './assign.ts';
import { measureName, sameMeasure, type Column } from './column.ts';
import type { Doubt } from './doubt.ts';
import { rowDoubt, shown, type Finding } from './finding.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';

/** Figures that cannot be read, and points below none or above the most there are (of the framework, or as the heading prints). */
export function checkLimits(rows: readonly Assigned[], columns: readonly Column[], frame: Frame): Finding {
  const doubts = rows.flatMap((row) => row.readings.flatMap((reading) => faultOf(row, reading, columns, frame) ?? []));
  const count = rows.reduce((all, { readings }) => all + readings.length, 0);
  return { doubts, note: `figures: ${count - doubts.length} of ${count} can be read and lie within their limits` };
}

function faultOf(row: Assigned, reading: Reading, columns: readonly Column[], frame: Frame): Doubt | undefined {
  const { measure, value, verbatim, fault, column } = reading;
  if (fault !== undefined) return rowDoubt(row, fault, column);
  if (value === undefined || measure.metric === 'rank') return undefined;
  const name = measureName(measure);
  if (value < 0) return rowDoubt(row, `${name} ${verbatim} is below 0`, column);
  const most = [limitOf(reading, frame), headingMax(reading, columns)].filter(isDefined);
  const max = Math.min(...most);
  return value > max ? rowDoubt(row, `${name} ${verbatim} is above its maximum, ${shown(max)}`, column) : undefined;
}

function limitOf({ measure }: Reading, frame: Frame): number | undefined {
  const { pillar, indicator } = measure;
  if (pillar === undefined) return frame.max;
  const ofPillar = frame.pillars.find(({ code }) => code === pillar)?.max;
  return indicator === undefined
    ? ofPillar
    : (frame.indicators.find((one) => one.pillar === pillar && one.code === indicator)?.max ?? ofPillar);
}

const headingMax = ({ measure }: Reading, columns: readonly Column[]): number | undefined =>
  columns.find(({ role }) => role.kind === 'value' && sameMeasure(role.measure, measure))?.max;

/** Headings whose most points are not those of the framework: one line each, for the preview. */
export function differingMaxima(columns: readonly Column[], frame: Frame): string[] {
  return columns.flatMap(({ role, max, heading }) => {
    if (role.kind !== 'value' || max === undefined) return [];
    const { pillar, indicator } = role.measure;
    const known =
      indicator === undefined
        ? frame.pillars.find(({ code }) => code === pillar)?.max
        : frame.indicators.find((one) => one.pillar === pillar && one.code === indicator)?.max;
    if (known === max) return [];
    const instead =
      known === undefined
        ? 'the framework has none: add it to pillars.csv or indicators.csv'
        : `the framework has ${shown(known)}`;
    return [`most points of "${heading}": ${shown(max)} (${instead})`];
  });
}
