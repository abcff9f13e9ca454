import { file } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as scored } from './domain/scored.ts';

/** Each file of `.scored/` is a collection; its schema is the one the scripts wrote it with. */
const collection = (name: keyof typeof scored) =>
  defineCollection({ loader: file(`.scored/${name}.json`), schema: scored[name] });

export const collections = Object.fromEntries(
  (Object.keys(scored) as (keyof typeof scored)[]).map((name) => [name, collection(name)]),
);
