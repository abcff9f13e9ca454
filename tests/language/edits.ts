import type ts from 'typescript';

/** A piece of a module, between two places of it, and what stands there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The source of a part of a module with edits made, of which none overlaps another. */
export function edited(node: ts.Node, edits: readonly Edit[]): string {
  const start = node.getStart();
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, text: put }) => text.slice(0, from - start) + put + text.slice(to - start),
      node.getText(),
    );
}
