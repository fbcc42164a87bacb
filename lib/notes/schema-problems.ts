import type { z } from 'zod';
import { didYouMean } from './nearest';

/** What a schema did not like, before it has a place in a file. */
export interface SchemaProblem {
  /** Where in the value: object keys and list positions. */
  at: readonly PropertyKey[];
  what: string;
  remedy: string;
}

function child(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const inner = schema as z.ZodType & { unwrap?(): z.ZodType; shape?: z.ZodRawShape; element?: z.ZodType };
  if (inner.shape) return inner.shape[key as string] as z.ZodType | undefined;
  if (inner.element) return inner.element;
  return inner.unwrap ? child(inner.unwrap(), key) : undefined;
}

/** The description of the innermost described field on the way to `path`: it completes "write …". */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let field: z.ZodType | undefined = schema;
  let found = schema.description;
  for (const key of path) {
    field = field && child(field, key);
    found = field?.description ?? found;
  }
  return found ?? 'it in the documented form';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return found;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/**
 * Everything a schema refuses in a value, in an author's words. `noun` names the thing, e.g. `<Card>`.
 * Unknown fields and unknown choices are answered with the nearest known one.
 */
export function schemaProblems(
  noun: string,
  schema: z.ZodType,
  input: unknown,
  error: z.ZodError,
): SchemaProblem[] {
  return error.issues.flatMap((issue): SchemaProblem[] => {
    const name = issue.path.map(String).join('.');
    const value = valueAt(input, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys((schema as z.ZodObject).shape);
      return issue.keys.map((key) => ({
        at: [...issue.path, key],
        what: `${noun} has no field "${[...issue.path, key].map(String).join('.')}"`,
        remedy: issue.path.length
          ? 'leave it out'
          : `write one of ${known.join(', ')}${didYouMean(key, known)}`,
      }));
    }
    const what =
      value === undefined ? `${noun} lacks ${name}` : `${noun} has ${name ? `${name} ` : ''}${show(value)}`;
    const remedy =
      issue.code === 'invalid_value' && issue.values.length > 1
        ? `write one of ${issue.values.map(String).join(', ')}${typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : ''}`
        : `write ${describe(schema, issue.path)}`;
    return [{ at: issue.path, what, remedy }];
  });
}
