import type { Language } from '@/lib/kernel/bilingual';
import { authorTags, isAuthorTag } from './author-tags';
import { bodyProblems } from './body-problems';
import { isElement, startOf, walk } from './elements';
import { type PageFrontmatter, pageFrontmatter } from './page-frontmatter';
import { parseAttributes } from './parse-attributes';
import { type CardSource, parseCard } from './parse-card';
import { parseMarkup } from './parse-markup';
import { parseYamlMap } from './parse-yaml';
import { type Problem, problemAt } from './problem';
import type { Point, SourceFile } from './source-file';

/** A mention of something that must exist elsewhere. */
interface Mention {
  id: string;
  at: Point;
}

/** A page in one language, as written. */
export interface PageSource {
  /** `<topic>/<page>`. */
  id: string;
  topic: string;
  language: Language;
  path: string;
  frontmatter: PageFrontmatter;
  orderAt: Point;
  cards: readonly CardSource[];
  claims: readonly Mention[];
  demos: readonly Mention[];
  /** Targets of links that begin with `/`. */
  links: readonly Mention[];
  /** TeX of every formula. */
  formulas: readonly (Mention & { display: boolean })[];
}

const pathPattern = /^content\/notes\/([a-z0-9-]+)\/([a-z0-9-]+)\.(en|zh)\.mdx$/;

/**
 * `content/notes/<topic>/<page>.<language>.mdx` -> the page with its cards. All mistakes of the file are returned
 * together; the page is null when it cannot be placed or read at all, and holds the usable cards otherwise.
 */
export function parsePage(file: SourceFile): { page: PageSource | null; problems: Problem[] } {
  const { path } = file;
  const place = pathPattern.exec(path);
  if (!place) {
    const remedy = 'name it content/notes/<topic>/<page>.en.mdx or .zh.mdx, in kebab-case';
    return {
      page: null,
      problems: [problemAt(path, { line: 1, column: 1 }, 'this page has no place', remedy)],
    };
  }
  const [, topic, name, language] = place as unknown as [string, string, string, Language];
  const { tree, problems } = parseMarkup(file);
  if (!tree) return { page: null, problems };

  const first = tree.children[0];
  if (first?.type !== 'yaml') {
    const remedy = 'begin with "---", title, summary and order, "---"';
    return {
      page: null,
      problems: [problemAt(path, { line: 1, column: 1 }, 'the page has no frontmatter', remedy)],
    };
  }
  const front = parseYamlMap({ path, text: first.value }, pageFrontmatter, 'the frontmatter', 2);
  problems.push(...front.problems, ...bodyProblems(path, tree));

  const cards: CardSource[] = [];
  const claims: Mention[] = [];
  const demos: Mention[] = [];
  const links: Mention[] = [];
  const formulas: (Mention & { display: boolean })[] = [];
  walk(tree, (node) => {
    const at = startOf(node);
    if (node.type === 'link' && node.url.startsWith('/')) links.push({ id: node.url, at });
    if (node.type === 'math' || node.type === 'inlineMath')
      formulas.push({ id: node.value, at, display: node.type === 'math' });
    if (!isElement(node) || !isAuthorTag(node.name)) return;
    if (node.name === 'Card') {
      const parsed = parseCard(file, node);
      problems.push(...parsed.problems);
      if (parsed.card) cards.push(parsed.card);
      return;
    }
    const attributes = parseAttributes(path, node, authorTags[node.name].attributes);
    problems.push(...attributes.problems);
    const { id, demo } = attributes.written;
    if (node.name === 'Claim' && typeof id === 'string') claims.push({ id, at: attributes.at('id') });
    if (node.name === 'Proof' && typeof demo === 'string')
      demos.push({ id: demo, at: attributes.at('demo') });
  });
  if (!front.value) return { page: null, problems };
  const { value: frontmatter, at } = front.value;
  const page = { id: `${topic}/${name}`, topic, language, path, frontmatter, orderAt: at(['order']) };
  return { page: { ...page, cards, claims, demos, links, formulas }, problems };
}
