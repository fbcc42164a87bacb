import { z } from 'zod';
import type { Bilingual } from '@/lib/kernel/bilingual';
import { decodePixels } from './pixels';

// The page's policy forbids eval; zod would try it once to see whether it may compile its parsers.
z.config({ jitless: true });

/** How a param is turned: read by the control panel from the schema itself, so ranges exist once. */
export type Control =
  | { kind: 'real'; label: Bilingual; min: number; max: number; step: number; log?: boolean; unit?: string }
  | { kind: 'integer'; label: Bilingual; min: number; max: number; unit?: string }
  | { kind: 'choice'; label: Bilingual; options: readonly { value: string; label: Bilingual }[] }
  | { kind: 'flag'; label: Bilingual }
  | { kind: 'vector'; label: Bilingual; length: number; min: number; max: number; step: number }
  | { kind: 'text'; label: Bilingual; maxLength: number }
  | { kind: 'image'; label: Bilingual; width: number; height: number; channels: 1 | 3; draw: boolean };

type Spec<K extends Control['kind']> = Omit<Extract<Control, { kind: K }>, 'kind'>;

/** A real number in [min, max]. `log` puts the slider on a logarithmic scale (min > 0). */
export function realParam(fallback: number, spec: Spec<'real'>) {
  return z
    .number()
    .min(spec.min)
    .max(spec.max)
    .default(fallback)
    .meta({ control: { kind: 'real', ...spec } satisfies Control });
}

/** A whole number in [min, max]. */
export function integerParam(fallback: number, spec: Spec<'integer'>) {
  return z
    .int()
    .min(spec.min)
    .max(spec.max)
    .default(fallback)
    .meta({ control: { kind: 'integer', ...spec } satisfies Control });
}

/** One of a few named settings. */
export function choiceParam<const V extends string>(
  fallback: NoInfer<V>,
  spec: { label: Bilingual; options: readonly { value: V; label: Bilingual }[] },
) {
  const values = spec.options.map((option) => option.value) as [V, ...V[]];
  return z
    .enum(values)
    .default(fallback as never)
    .meta({ control: { kind: 'choice', ...spec } satisfies Control });
}

/** On or off. */
export function flagParam(fallback: boolean, spec: Spec<'flag'>) {
  return z
    .boolean()
    .default(fallback)
    .meta({ control: { kind: 'flag', ...spec } satisfies Control });
}

/** A fixed number of reals, each in [min, max]: a box, a seed vector, a list of scores. */
export function vectorParam(fallback: readonly number[], spec: Omit<Spec<'vector'>, 'length'>) {
  const length = fallback.length;
  return z
    .array(z.number().min(spec.min).max(spec.max))
    .length(length)
    .default([...fallback])
    .meta({ control: { kind: 'vector', length, ...spec } satisfies Control });
}

/** Free text, e.g. a formula. The demo parses it; it is never evaluated as code. */
export function textParam(fallback: string, spec: Spec<'text'>) {
  return z
    .string()
    .max(spec.maxLength)
    .default(fallback)
    .meta({ control: { kind: 'text', ...spec } satisfies Control });
}

/**
 * A picture of the learner's own: '' stands for the demo's, else the base64url text of width x height x channels bytes, row
 * by row (`pixels.ts`). Grey levels are ink: 0 is paper, 255 full ink. `draw` offers a pad besides the file.
 */
export function imageParam(spec: Spec<'image'>) {
  const length = spec.width * spec.height * spec.channels;
  return z
    .string()
    .refine((text) => text === '' || decodePixels(text, length) !== null)
    .default('')
    .meta({ control: { kind: 'image', ...spec } satisfies Control });
}

/** The control of one param of a schema. Throws when the param was not made by this file: it could not be turned. */
export function controlOf(schema: z.ZodObject, name: string): Control {
  const field = schema.shape[name] as z.ZodType | undefined;
  const control = (field?.meta() as { control?: Control } | undefined)?.control;
  if (!control) throw new Error(`param "${name}" has no control: make it with lib/demos/shared/params.ts`);
  return control;
}
