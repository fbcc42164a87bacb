import { type Concept, concept } from './concept';
import { type Placed, parseYamlList } from './parse-yaml';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

/** content/concepts.yaml -> concepts with their places. Whether the prerequisites exist is asked by `checkLinks`. */
export function parseConcepts(file: SourceFile): { concepts: Placed<Concept>[]; problems: Problem[] } {
  const { entries, problems } = parseYamlList(file, concept, 'concept');
  return { concepts: entries, problems };
}
