import type { z } from 'zod';
import { type Control, controlOf } from './params';

/** Names of the query that are not params: the version of the link, the seed, the counterexample. */
export const reservedNames: readonly string[] = ['v', 'seed', 'break'];

/** A value of a link that could not be used. */
export interface LinkFault {
  name: string;
  given: string;
  /** What is allowed, in the form it is typed: `0.001 … 2`, `iou, giou`. */
  allowed: string;
  /** What is used instead. */
  used: string;
}

export interface LinkState {
  params: Record<string, unknown>;
  seed: number;
  /** Id of the counterexample the link shows, if any. */
  counterexample: string | null;
  faults: readonly LinkFault[];
}

const version = '1';
export const defaultSeed = 7;

/** The query of a link that shows exactly this state; what equals the default is left out. */
export function writeLink(schema: z.ZodObject, state: Omit<LinkState, 'faults'>): string {
  const query = new URLSearchParams({ v: version });
  const defaults = schema.parse({});
  for (const [name, value] of Object.entries(state.params)) {
    const text = writeValue(value);
    if (text !== writeValue(defaults[name])) query.set(name, text);
  }
  if (state.seed !== defaultSeed) query.set('seed', String(state.seed));
  if (state.counterexample) query.set('break', state.counterexample);
  return query.toString();
}

/** The state a link shows. A value the schema refuses is reported and its default used, so a link never fails. */
export function readLink(schema: z.ZodObject, query: URLSearchParams): LinkState {
  const params: Record<string, unknown> = schema.parse({});
  const faults: LinkFault[] = [];
  for (const name of Object.keys(schema.shape)) {
    const given = query.get(name);
    if (given === null) continue;
    const control = controlOf(schema, name);
    const parsed = (schema.shape[name] as z.ZodType).safeParse(readValue(control, given));
    if (parsed.success) params[name] = parsed.data;
    else faults.push({ name, given, allowed: describe(control), used: writeValue(params[name]) });
  }
  const seedText = query.get('seed');
  const seed = seedText === null ? defaultSeed : Number(seedText);
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 && seedText?.trim() !== '';
  if (!isSeed)
    faults.push({
      name: 'seed',
      given: seedText ?? '',
      allowed: '0 … 4294967295',
      used: String(defaultSeed),
    });
  return { params, seed: isSeed ? seed : defaultSeed, counterexample: query.get('break'), faults };
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

function readValue(control: Control, text: string): unknown {
  switch (control.kind) {
    case 'real':
    case 'integer':
      return text.trim() === '' ? Number.NaN : Number(text);
    case 'vector':
      return text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    case 'flag':
      return text === '1' ? true : text === '0' ? false : text;
    case 'choice':
    case 'text':
    case 'image':
      return text;
  }
}

function describe(control: Control): string {
  switch (control.kind) {
    case 'real':
    case 'integer':
      return `${control.min} … ${control.max}`;
    case 'vector':
      return `${control.length} × ${control.min} … ${control.max}`;
    case 'flag':
      return '0, 1';
    case 'choice':
      return control.options.map(({ value }) => value).join(', ');
    case 'text':
      return `≤ ${control.maxLength}`;
    case 'image':
      return `${control.width} × ${control.height} × ${control.channels}`;
  }
}
