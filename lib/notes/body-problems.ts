import type { Root } from 'mdast';
import { authorTags, isAuthorTag, plainTags } from './author-tags';
import { isElement, startOf, walk } from './elements';
import { didYouMean } from './nearest';
import { type Problem, problemAt } from './problem';

const blockTags: readonly string[] = ['Claim', 'Proof', 'Card'];
const inBackticks = 'write it in backticks if it should be read';

/** Headings with nothing under them that a reader of the page would see: cards are listed by the page itself, at its end. */
function emptyHeadings(path: string, tree: Root): Problem[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = tree.children.slice(index + 1).find((after) => !(isElement(after) && after.name === 'Card'));
    if (next && !(next.type === 'heading' && next.depth <= node.depth)) return [];
    const remedy = 'leave it out: the cards are listed at the end under their own heading';
    return [problemAt(path, startOf(node), 'a heading has nothing under it', remedy)];
  });
}

/** What a page may not contain, whatever its cards say: code, unknown or misplaced tags, first-level headings, pictures. */
export function bodyProblems(path: string, tree: Root): Problem[] {
  const problems = emptyHeadings(path, tree);
  walk(tree, (node, within) => {
    const say = (what: string, remedy: string) => problems.push(problemAt(path, startOf(node), what, remedy));
    if (node.type === 'mdxjsEsm')
      say(
        'a page imports or exports code',
        'leave it out: the tags of docs/writing-notes.md are there without import',
      );
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const isComment = /^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(node.value);
      if (!isComment) say(`{${node.value}} is code, and pages have none`, inBackticks);
    }
    if (node.type === 'heading' && node.depth === 1)
      say('a "#" heading repeats the title, which stands in the frontmatter', 'begin with "##"');
    if (node.type === 'image' || node.type === 'imageReference')
      say('a picture cannot be checked', 'show it with <Proof demo="…" />, a table or a formula');
    if (node.type === 'paragraph') {
      const block = node.children.find((child) => isElement(child) && blockTags.includes(child.name ?? ''));
      const isAlone = node.children.every(
        (child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''),
      );
      if (block && isElement(block) && !isAlone) {
        const what = `<${block.name}> stands inside a sentence`;
        problems.push(
          problemAt(path, startOf(block), what, 'put it on a line of its own, with empty lines around it'),
        );
      }
    }
    if (!isElement(node)) return;
    const { name } = node;
    if (name === null || (!isAuthorTag(name) && !plainTags.includes(name))) {
      const known = [...Object.keys(authorTags), ...plainTags];
      const written = name ?? '';
      say(
        `<${written}> is not a tag of ours`,
        `write one of ${known.join(', ')}${didYouMean(written, known)}, or put it in backticks`,
      );
      return;
    }
    if (!isAuthorTag(name)) {
      if (node.attributes.length) say(`<${name}> has attributes`, 'leave them out');
      return;
    }
    const { within: allowed } = authorTags[name];
    const around = within && isAuthorTag(within.name) ? within.name : 'page';
    if (within && around === 'page') return; // inside an unknown or plain tag: that one is reported
    if (!allowed.includes(around)) {
      const places = allowed.map((place) => (place === 'page' ? 'the page itself' : `<${place}>`)).join(', ');
      say(
        `<${name}> stands in ${around === 'page' ? 'the page itself' : `<${around}>`}`,
        `it belongs in ${places}`,
      );
    }
  });
  return problems;
}
