import { median } from 'd3';
import { dust } from '../../src/model/dust.ts';
import type { Assigned } from './assign.ts';
import { inBoth } from './bilingual.ts';
import { measureName, measureTerm, type Column, type Measure } from './column.ts';
import type { Doubt } from './doubt.ts';
import { measuresOf, readingIn, rowDoubt, shown, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';

/** Fewer figures than these show no proportion. */
const least = 5;
/** A total so many times the middle one, or so small a part of it, is out of all proportion. */
const times = 5;
/** So many robust deviations (1.4826 × the median distance from the median) is far out; needs a good number of figures. */
const deviations = 10;
const enough = 8;
/** Nearer than this part of the median nothing is far out, however close together the others lie. */
const part = 0.25;
/** So much beyond the lowest and highest of the others a figure is still one of them. */
const about = 1.5;

/**
 * Figures out of all proportion to the other rows of the level: a decimal sign lost or misplaced, a rank among the scores, a
 * part above its whole, a rank beyond the number of units. Low points of pillars and indicators are no fault, and of these
 * high ones are held against their maxima: here only a pillar without maximum is, where a shifted decimal sign explains it.
 */
export function checkProportions(rows: readonly Assigned[], columns: readonly Column[], target: Target): Finding[] {
  const doubts = [
    ...measuresOf(rows).flatMap((measure) => ofMeasure(rows, measure, columns, target)),
    ...rows.flatMap((row) => [...aboveWhole(row), ...likeRank(row, rows)]),
    ...ofLevel(rows, target),
  ];
  const note = `proportions: ${doubts.length === 0 ? 'no figure' : `${doubts.length} figure(s)`} out of all proportion to the others`;
  return [{ doubts, note }];
}

const valued = (rows: readonly Assigned[], measure: Measure): { row: Assigned; reading: Reading; value: number }[] =>
  rows.flatMap((row) => {
    const reading = readingIn(row, measure);
    return reading?.value === undefined ? [] : [{ row, reading, value: reading.value }];
  });

function ofMeasure(rows: readonly Assigned[], measure: Measure, columns: readonly Column[], target: Target): Doubt[] {
  const found = valued(rows, measure);
  if (measure.metric === 'rank') return beyond(found, target);
  if (found.length < least || measure.indicator !== undefined) return [];
  const values = found.map(({ value }) => value);
  const middle = median(values) ?? 0;
  if (middle <= 0) return [];
  const near = values.filter((value) => value > middle / times && value < middle * times);
  const [low, high] = [Math.min(...near), Math.max(...near)];
  const isShifted = (value: number): boolean =>
    [0.001, 0.01, 0.1, 10, 100, 1000].some(
      (factor) => value * factor >= low / about - dust && value * factor <= high * about + dust,
    );
  const isOdd =
    measure.pillar === undefined
      ? oddTotal(values, middle)
      : oddPillar(low, high, hasMaximum(measure, columns, target));
  return found
    .filter(({ value }) => isOdd(value) && (measure.pillar === undefined || isShifted(value)))
    .map(({ row, reading, value }) => {
      const [vi, en] = isShifted(value)
        ? ['dấu thập phân có thể đã mất hoặc sai chỗ', 'its decimal sign may be lost or misplaced']
        : ['có đúng cột, đúng số không', 'is it the right column and figure'];
      const message = inBoth(
        `${measureTerm(measure)} ${reading.verbatim} lệch hẳn các dòng khác (mức giữa ${shown(middle)}): ${vi}?`,
        `${measureName(measure)} ${reading.verbatim} is out of all proportion to the other rows (median ${shown(middle)}): ${en}?`,
      );
      return rowDoubt(row, message, reading.column);
    });
}

function oddTotal(values: readonly number[], middle: number): (value: number) => boolean {
  const spread = 1.4826 * (median(values, (value) => Math.abs(value - middle)) ?? 0);
  const isFar = (value: number): boolean =>
    values.length >= enough && spread > 0 && Math.abs(value - middle) > Math.max(deviations * spread, part * middle);
  return (value) => value >= middle * times || value <= middle / times || isFar(value);
}

/** A pillar far below the others by two places of the decimal sign, or, without a maximum, far above them. */
const oddPillar =
  (low: number, high: number, isLimited: boolean) =>
  (value: number): boolean =>
    (value > 0 && value < low / 20) || (!isLimited && value > 2 * high);

const hasMaximum = ({ pillar }: Measure, columns: readonly Column[], { frame }: Target): boolean =>
  frame.pillars.some(({ code, max }) => code === pillar && max !== undefined) ||
  columns.some(({ role, max }) => role.kind === 'value' && role.measure.pillar === pillar && max !== undefined);

function beyond(found: readonly { row: Assigned; reading: Reading; value: number }[], { units }: Target): Doubt[] {
  return found
    .filter(({ value }) => value > units.length)
    .map(({ row, reading }) => {
      const message = inBoth(
        `${measureTerm(reading.measure)} ${reading.verbatim} lớn hơn số đơn vị (${units.length})`,
        `${measureName(reading.measure)} ${reading.verbatim} is beyond the number of units (${units.length})`,
      );
      return rowDoubt(row, message, reading.column);
    });
}

/** A pillar above the total of its row, an indicator above its pillar. */
function aboveWhole(row: Assigned): Doubt[] {
  return row.readings.flatMap((reading) => {
    const { pillar, indicator, metric } = reading.measure;
    if (metric !== 'score' || pillar === undefined || reading.value === undefined) return [];
    const whole = readingIn(row, indicator === undefined ? { metric } : { metric, pillar });
    if (whole?.value === undefined || reading.value <= whole.value + whole.half + reading.half) return [];
    const message = inBoth(
      `${measureTerm(reading.measure)} ${reading.verbatim} lớn hơn ${measureTerm(whole.measure)} ${whole.verbatim} của cùng dòng`,
      `${measureName(reading.measure)} ${reading.verbatim} is above ${measureName(whole.measure)} ${whole.verbatim} of the same row`,
    );
    return [rowDoubt(row, message, reading.column)];
  });
}

/** A total that repeats the rank of its row, where other rows do not. */
function likeRank(row: Assigned, rows: readonly Assigned[]): Doubt[] {
  const repeats = (one: Assigned): boolean => {
    const score = readingIn(one, { metric: 'score' })?.value;
    return score !== undefined && score === readingIn(one, { metric: 'rank' })?.value;
  };
  if (!repeats(row) || rows.filter(repeats).length * 2 > rows.length) return [];
  const score = readingIn(row, { metric: 'score' });
  const message = inBoth(
    `điểm ${score?.verbatim} bằng đúng hạng của dòng: hạng đã vào cột điểm?`,
    `score ${score?.verbatim} is the very rank of the row: is it a rank in the column of scores?`,
  );
  return [rowDoubt(row, message, score?.column)];
}

/** All totals together against a mean that is printed of the level, even a disputed one: every decimal sign may be lost. */
function ofLevel(rows: readonly Assigned[], { edition, level, units }: Target): Doubt[] {
  const values = valued(rows, { metric: 'score' }).map(({ value }) => value);
  const middle = median(values);
  // A mean that is not disputed is held against the totals themselves, where all are here.
  const stated = edition.statements.find(
    (one) =>
      (one.kind === 'mean_disputed' || (one.kind === 'mean' && values.length < units.length)) &&
      one.level === level &&
      one.pillar === undefined &&
      one.indicator === undefined,
  );
  if (middle === undefined || values.length < least || stated?.value === undefined || stated.value <= 0) return [];
  if (middle < stated.value * times && middle > stated.value / times) return [];
  const printed = stated.value_verbatim ?? shown(stated.value);
  const message = inBoth(
    `mức giữa của cột điểm là ${shown(middle)}, còn ${stated.id} in trung bình ${printed}: cả cột có thể mất dấu thập phân`,
    `the median of the scores is ${shown(middle)}, but ${stated.id} prints a mean of ${printed}: all of them may have lost their decimal sign`,
  );
  return [{ row: 'scale', printed: `${shown(middle)} ≠ ${printed}`, message, takes: 'accept' }];
}
