import type { z } from 'zod';
import { decode } from './csv/decode.ts';
import { describeJsonIssue } from './issue.ts';
import type { Notice, Problem } from './problem.ts';

interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: Problem[];
  readonly notices: Notice[];
}

/** A JSON file against its schema; every issue names the field and what was expected. */
export function parseJson<S extends z.ZodType>(file: string, bytes: Uint8Array, schema: S): Parsed<z.output<S>> {
  const { text, problems, notices } = decode(file, bytes);
  if (text === undefined || problems.length > 0) return { value: undefined, problems, notices };
  const document = parseText(text.normalize('NFC'));
  if ('fault' in document) return { value: undefined, problems: [{ file, ...document.fault }], notices };
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { value: parsed.data, problems, notices };
  const messages = parsed.error.issues.map((issue) => describeJsonIssue(issue, document.value));
  return { value: undefined, problems: messages.map((message) => ({ file, message })), notices };
}

type Text = { readonly value: unknown } | { readonly fault: Omit<Problem, 'file'> };

function parseText(text: string): Text {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    return {
      fault: {
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
        message: `is not JSON: ${message.replace(/ (in JSON )?at position.*$/, '')}`,
      },
    };
  }
}
