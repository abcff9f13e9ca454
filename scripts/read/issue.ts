import type { z } from 'zod';
import { nearest, nearestHint } from './nearest.ts';
import { shown } from './shown.ts';

type Issue = z.core.$ZodIssue;

const decimalComma = /^-?\d+(?:\.\d{3})*,\d+$/;

/** What is wrong with a cell, in words that follow its name and value: `is not a number (expected like 358.17)`. */
export function describeIssue(issue: Issue, value: string): string {
  if (issue.message.startsWith('is not a number') && decimalComma.test(value)) {
    return `has a decimal comma (expected a dot: ${value.replaceAll('.', '').replace(',', '.')})`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `is not one of ${values.join(', ')}${nearestHint(nearest(value, values))}`;
  }
  if (issue.code === 'invalid_format') return describeFormat(issue);
  return expectation(issue);
}

/** Formats that carry no message of their own in the schema. */
function describeFormat(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (!issue.message.startsWith('Invalid')) return issue.message;
  if (issue.format === 'url') return 'is not a web address (expected like https://ninhbinh.gov.vn/)';
  return 'is not an id (expected small letters, digits and hyphens, like nb-bao-cao-pdti-2023)';
}

/** zod's own words, for the kinds of issue that only JSON can have. */
function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return `is not a ${issue.expected} (expected a ${issue.expected})`;
  if (issue.code === 'too_small') return `is too small (expected at least ${issue.minimum})`;
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
}

/** An issue of a JSON document, with the path of the field: `levels.commune.units is missing (expected a number)`. */
export function describeJsonIssue(issue: Issue, document: unknown): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return `unknown field ${issue.keys.map((key) => JSON.stringify([...issue.path, key].join('.'))).join(', ')}`;
  }
  const value = issue.path.reduce<unknown>(fieldOf, document);
  // Which of several documents it is, no field tells: the message names those there are.
  if (issue.code === 'invalid_union')
    return value === undefined
      ? `${path} is missing (${issue.message})`
      : `${path} ${shownValue(value)} is unknown (${issue.message})`;
  if (value === undefined)
    return `${path} is missing${issue.code === 'invalid_type' ? ` (expected a ${issue.expected})` : ''}`;
  const words = describeIssue(issue, typeof value === 'string' ? value : '');
  return `${path === '' ? 'the document' : path} ${shownValue(value)} ${words}`;
}

const shownValue = (value: unknown): string =>
  typeof value === 'string' ? shown(value) : shown(JSON.stringify(value), '');

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
