/** The tables of goals: the targets of a year, and the plan to raise the DTI. `data/README.md` tells every column. */
import { z } from 'zod';
import { PlanPart } from '../../src/model/scored.ts';
import { decimal, list, optional, positive, sources, text, whole } from './cells.ts';
import { QuotedAs } from './quotedas.ts';

export const GroupRow = z.object({ code: text, name: text, name_en: text });

export const TargetRow = z.object({
  id: text,
  order: whole,
  group: text,
  stt_printed: optional(text),
  heading: optional(text),
  name: text,
  name_full: text,
  name_en: text,
  agencies: list,
  agency_printed: optional(text),
  target_printed: optional(text),
  result_printed: optional(text),
  note_printed: text,
  share_of: optional(text),
  share_of_en: optional(text),
  source: sources,
  quote: text,
  note: optional(text),
  note_en: optional(text),
});

export const TaskRow = z.object({
  id: text,
  order: whole,
  pillar: text,
  pillar_name: text,
  pillar_name_en: text,
  text,
  text_en: text,
  lead_role: text,
  leads: list,
  leads_printed: text,
  coordinators: optional(text),
  deadline: text,
  source: sources,
  quote: text,
  note: optional(text),
  note_en: optional(text),
});

export const TaskTargetRow = z.object({
  id: text,
  task: text,
  order: whole,
  part: PlanPart,
  printed: text,
  source: sources,
  quote: text,
});

export const BaselineRow = z.object({
  id: text,
  task: text,
  target: optional(text),
  metric: text,
  metric_en: text,
  year: whole,
  score: decimal,
  score_verbatim: text,
  max_points: positive,
  percent: optional(decimal),
  percent_verbatim: optional(text),
  source: sources,
  quote: text,
  note: optional(text),
  note_en: optional(text),
  quoted_as: optional(QuotedAs),
});

/** A line under "Nội dung thực hiện"; its text is the quote. */
export const ActionRow = z.object({
  id: text,
  task: text,
  order: whole,
  text_en: text,
  source: sources,
  quote: text,
  note: optional(text),
  note_en: optional(text),
});

/** A platform that a task lists; what is printed of its state, if anything is. */
export const PlatformRow = z.object({
  id: text,
  task: text,
  order: whole,
  name: text,
  name_en: text,
  state_printed: optional(text),
  source: sources,
  quote: text,
  note: optional(text),
  note_en: optional(text),
});
