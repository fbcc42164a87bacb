import { type Placed, parseYamlList } from './parse-yaml';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';
import { type Topic, topic } from './topic';

/** content/topics.yaml -> the topics with their places. */
export function parseTopics(file: SourceFile): { topics: Placed<Topic>[]; problems: Problem[] } {
  const { entries, problems } = parseYamlList(file, topic, 'topic');
  return { topics: entries, problems };
}
