import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Problem, problemAt } from './problem';
import { schemaProblems } from './schema-problems';
import type { Point, SourceFile } from './source-file';

/** A value with the places its parts stand at. */
export interface Placed<T> {
  value: T;
  /** Where a part stands; the nearest part around it when it is missing. */
  at(path: readonly PropertyKey[]): Point;
}

type Raw = Placed<unknown> | null;

function parseRaw({ path, text }: SourceFile, firstLine: number, problems: Problem[]): Raw {
  const counter = new LineCounter();
  const point = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    for (const error of document.errors) {
      const what = `this is not YAML: ${error.message.split('\n')[0] ?? ''}`;
      problems.push(
        problemAt(path, point(error.pos[0]), what, 'check the indentation and quote text with ":" or "#"'),
      );
    }
    if (document.errors.length) return null;
    const at = (keys: readonly PropertyKey[]): Point => {
      for (let depth = keys.length; depth > 0; depth--) {
        const node = document.getIn(keys.slice(0, depth), true) as
          | { range?: [number, number, number] }
          | undefined;
        if (node?.range) return point(node.range[0]);
      }
      return point(document.contents?.range?.[0] ?? 0);
    };
    return { value: document.toJS({ maxAliasCount: 0 }), at };
  } catch (error) {
    const what = `this is not YAML: ${error instanceof Error ? error.message : String(error)}`;
    problems.push(
      problemAt(path, { line: firstLine, column: 1 }, what, 'write plain lists and maps, without anchors'),
    );
    return null;
  }
}

function check<S extends z.ZodType>(
  path: string,
  raw: Placed<unknown>,
  keys: readonly PropertyKey[],
  input: unknown,
  schema: S,
  noun: string,
  problems: Problem[],
): Placed<z.output<S>> | null {
  const at = (inner: readonly PropertyKey[]) => raw.at([...keys, ...inner]);
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, at };
  for (const { at: where, what, remedy } of schemaProblems(noun, schema, input, parsed.error))
    problems.push(problemAt(path, at(where), what, remedy));
  return null;
}

/** One map, such as a page's frontmatter. `firstLine` is the line of the file on which `text` begins. */
export function parseYamlMap<S extends z.ZodType>(
  file: SourceFile,
  schema: S,
  noun: string,
  firstLine = 1,
): { value: Placed<z.output<S>> | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const raw = parseRaw(file, firstLine, problems);
  return { value: raw && check(file.path, raw, [], raw.value ?? {}, schema, noun, problems), problems };
}

/** A file that is one list of entries with an `id`. Entries that are wrong are left out and reported. */
export function parseYamlList<S extends z.ZodType<{ id: string }>>(
  file: SourceFile,
  schema: S,
  noun: string,
): { entries: Placed<z.output<S>>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const raw = parseRaw(file, 1, problems);
  if (!raw || raw.value === null) return { entries: [], problems };
  if (!Array.isArray(raw.value)) {
    problems.push(
      problemAt(
        file.path,
        raw.at([]),
        `the file is not a list of ${noun}s`,
        'begin each entry with "- id: …"',
      ),
    );
    return { entries: [], problems };
  }
  const entries = raw.value.flatMap((input: unknown, index) => {
    const id = (input as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? `${noun} "${id}"` : `${noun} ${index + 1}`;
    return check(file.path, raw, [index], input, schema, name, problems) ?? [];
  });
  return { entries, problems };
}
