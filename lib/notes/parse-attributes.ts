import type { z } from 'zod';
import { type Element, startOf } from './elements';
import { type Problem, problemAt } from './problem';
import { schemaProblems } from './schema-problems';
import type { Point } from './source-file';

export interface ParsedAttributes<T> {
  /** Null when the schema refused something. */
  values: T | null;
  /** What was written, attribute by attribute; `true` for one without a value. */
  written: Readonly<Record<string, string | true>>;
  /** Where an attribute stands; the tag itself when it is missing. */
  at(name: string): Point;
  problems: Problem[];
}

/** Reads the attributes of a tag through its schema; every mistake is reported at its own attribute. */
export function parseAttributes<S extends z.ZodObject>(
  path: string,
  element: Element,
  schema: S,
): ParsedAttributes<z.output<S>> {
  const noun = `<${element.name ?? ''}>`;
  const written: Record<string, string | true> = Object.create(null);
  const places = new Map<string, Point>();
  const inBraces = new Set<string>();
  const problems: Problem[] = [];
  for (const attribute of element.attributes) {
    const at = startOf(attribute.position ? attribute : element);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(
        problemAt(path, at, `${noun} has code in braces`, 'write plain attributes, such as id="…"'),
      );
      continue;
    }
    const { name, value } = attribute;
    if (places.has(name)) {
      problems.push(problemAt(path, at, `${noun} has ${name} twice`, 'leave one of them out'));
      continue;
    }
    places.set(name, at);
    if (typeof value === 'object' && value !== null) {
      const meant = value.value.replace(/["'`\s]+/g, ' ').trim();
      problems.push(
        problemAt(path, at, `${noun} has ${name} in braces`, `write it in quotes: ${name}="${meant}"`),
      );
      written[name] = meant;
      inBraces.add(name);
      continue;
    }
    written[name] = value ?? true;
  }
  const at = (name: string) => places.get(name) ?? startOf(element);
  const input = { ...written };
  const parsed = schema.safeParse(input);
  if (parsed.success) return { values: problems.length ? null : parsed.data, written, at, problems };
  for (const { at: where, what, remedy } of schemaProblems(noun, schema, input, parsed.error)) {
    const name = String(where[0]);
    if (inBraces.has(name)) continue; // reported above; one mistake, one line
    problems.push(problemAt(path, at(name), what, remedy));
  }
  return { values: null, written, at, problems };
}
