import { type Block, type Heading, isText, type TextBlock } from './block';
import type { PlacedSketch } from './block-rule';
import { codeResults } from './code-results';
import { displayFormula } from './display-formula';
import type { Contradiction, Draft } from './draft';
import { draftOf, type Surroundings } from './draft-of';
import { enumeration } from './enumeration';
import { explicitCloze } from './explicit-cloze';
import { explicitQuestion } from './explicit-question';
import type { Knowledge } from './knowledge';
import { parseBlocks } from './parse-blocks';
import { question } from './question';
import { sentenceSketches } from './sentence-sketches';
import { tableRows } from './table-rows';

/** Drafts that are made of one file, give or take a block; nobody would read through more. */
const mostDrafts = 5000;

const blockRules = [explicitQuestion, question];
const sideRules = [enumeration, tableRows, codeResults, displayFormula];
/** A heading under which every question was asked in the exam. */
const askedHeading = /真题|考过|考题|考试问题|past exam|exam questions|asked in/iu;

export interface Harvest {
  drafts: readonly Draft[];
  contradictions: readonly Contradiction[];
  lineCount: number;
  /** Lines of which a draft was made. */
  usefulLines: number;
  /** Lines that were read in part only because they are too long. */
  cutLines: readonly number[];
  /** There were more drafts than are given. */
  isFull: boolean;
}

/** The headings above a block, and the tags and marks that hold below them. */
class Outline {
  private headings: Heading[] = [];
  private sectionTags: readonly string[] = [];

  constructor(private readonly fileTags: readonly string[]) {}

  enter(block: Block): void {
    if (block.kind === 'heading') {
      this.headings = [...this.headings.filter(({ level }) => level < block.level), block];
      this.sectionTags = [];
    } else if (isText(block) && !block.text && block.tags.length) this.sectionTags = block.tags;
  }

  around(blocks: readonly Block[]): Surroundings {
    const own = blocks.flatMap((block) => ('tags' in block ? block.tags : []));
    const above = this.headings.flatMap(({ tags }) => tags);
    return {
      path: this.headings.map(({ text }) => text),
      tags: [...new Set([...this.fileTags, ...above, ...this.sectionTags, ...own])],
      asked: this.headings.some(({ text, asked }) => asked || askedHeading.test(text)),
    };
  }
}

/** Notes as text (see `decodeNotes`) -> drafts of cards, each with its place, its concept and what speaks against it. */
export function harvest(text: string, knowledge: Knowledge): Harvest {
  const { blocks, tags, lineCount, cutLines } = parseBlocks(text);
  const outline = new Outline(tags);
  const drafts = new Map<string, Draft>();
  const contradictions = new Map<string, Contradiction>();
  const contradict = (line: number, words: string) => {
    const found = knowledge.contradictions(words);
    for (const { id, verdict, proof } of found)
      contradictions.set(`${line} ${id}`, {
        line,
        claim: id,
        verdict,
        demo: 'demo' in proof ? proof.demo : null,
      });
    return found;
  };
  const keep = (sketch: PlacedSketch, around: Surroundings, mayContradict = true) => {
    const words = sketch.source ?? `${sketch.front} ${sketch.back}`;
    const against = mayContradict ? contradict(sketch.line, words) : [];
    const draft = draftOf(sketch, around, against, knowledge);
    if (!drafts.has(draft.key)) drafts.set(draft.key, draft);
  };

  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    const isFull = drafts.size >= mostDrafts;
    if (isFull && isText(block)) contradict(block.line, block.text);
    if (isFull || block.kind === 'blank') {
      at++;
      continue;
    }
    outline.enter(block);
    for (const rule of sideRules)
      for (const sketch of rule(blocks, at)) keep(sketch, outline.around([block]));
    const found = blockRules.map((rule) => rule(blocks, at)).find(Boolean);
    if (found) {
      const around = outline.around(blocks.slice(at, found.next));
      for (const sketch of found.sketches)
        keep(sketch, { ...around, asked: around.asked || found.asked === true });
      at = found.next;
      continue;
    }
    if (isText(block)) {
      const against = contradict(block.line, block.text);
      const around = outline.around([block]);
      for (const sketch of sketchesOf(block, knowledge, around)) keep(sketch, around, against.length > 0);
    }
    at++;
  }
  const covered = new Set<number>();
  for (const { line, endLine } of drafts.values())
    for (let one = line; one <= endLine; one++) covered.add(one);
  return {
    drafts: [...drafts.values()].sort((a, b) => a.line - b.line),
    contradictions: [...contradictions.values()],
    lineCount,
    usefulLines: covered.size,
    cutLines,
    isFull: drafts.size >= mostDrafts,
  };
}

/** Gaps the author made are all there is to a line; otherwise its sentences are read one by one. */
function sketchesOf(block: TextBlock, knowledge: Knowledge, around: Surroundings): PlacedSketch[] {
  const place = { line: block.line, endLine: block.endLine };
  const gaps = explicitCloze(block.text);
  const sketches = gaps.length ? gaps : sentenceSketches(block.text, block.asked || around.asked, knowledge);
  return sketches.map((sketch) => ({ ...sketch, ...place }));
}
