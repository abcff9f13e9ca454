/** Circles: modules of which each can be reached from itself through what it imports. */

/**
 * The circles of a graph of imports: its strongly connected parts (Tarjan, 1972) of more than one module, or of one that
 * imports itself, each in order. What is imported but no module of the graph is passed over.
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];

  const visit = (module: string): number => {
    const index = found.size;
    found.set(module, index);
    open.push(module);
    let low = index;
    for (const next of imports.get(module) ?? []) {
      if (!imports.has(next)) continue;
      if (!found.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? found.get(next) ?? low);
    }
    lowest.set(module, low);
    if (low === index) {
      const part = open.splice(open.indexOf(module));
      if (part.length > 1 || imports.get(module)?.includes(module)) circles.push(part.sort());
    }
    return low;
  };

  for (const module of imports.keys()) if (!found.has(module)) visit(module);
  return circles;
}
