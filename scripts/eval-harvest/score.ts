import type { Draft } from '@/lib/notes/harvest/draft';
import type { Nothing, Useful } from './label';

export interface Score {
  /** Useful statements, and those a usable draft was made of. */
  statements: number;
  found: number;
  /** Drafts, and those that can be used as they are. */
  drafts: number;
  usable: number;
}

export interface Judged {
  missed: readonly Useful[];
  /** Drafts that fit no statement, or one that another draft had already. */
  unusable: readonly Draft[];
  /** Those among them that were made of a line nothing may be made of. */
  forbidden: readonly Draft[];
  usable: readonly Draft[];
  found: readonly Useful[];
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '');

/** True when the words stand in the text in their order. */
function holds(text: string, words: readonly string[]): boolean {
  const searched = plain(text);
  let from = 0;
  for (const word of words) {
    const at = searched.indexOf(plain(word), from);
    if (at < 0) return false;
    from = at + plain(word).length;
  }
  return true;
}

const fits = (draft: Draft, { line, front, back }: Useful) =>
  draft.line <= line && line <= draft.endLine && holds(draft.front, front) && holds(draft.back, back);

/** Each statement takes the first draft that fits it; a second draft of it would only cost the learner time. */
export function judge(
  drafts: readonly Draft[],
  useful: readonly Useful[],
  nothing: readonly Nothing[],
): Judged {
  const found: Useful[] = [];
  const usable: Draft[] = [];
  for (const draft of drafts) {
    const label = useful.find((one) => !found.includes(one) && fits(draft, one));
    if (!label) continue;
    found.push(label);
    usable.push(draft);
  }
  const unusable = drafts.filter((draft) => !usable.includes(draft));
  return {
    found,
    usable,
    unusable,
    missed: useful.filter((label) => !found.includes(label)),
    forbidden: unusable.filter((draft) =>
      nothing.some(({ line }) => draft.line <= line && line <= draft.endLine),
    ),
  };
}

/** The scores of all that `is` in one group, such as one rule. */
export function scoreOf(
  { found, missed, usable, unusable }: Judged,
  isStatement: (label: Useful) => boolean = () => true,
  isDraft: (draft: Draft) => boolean = () => true,
): Score {
  const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length;
  return {
    statements: count([...found, ...missed], isStatement),
    found: count(found, isStatement),
    drafts: count([...usable, ...unusable], isDraft),
    usable: count(usable, isDraft),
  };
}

/** Nothing asked for is nothing missed; nothing made is nothing wrong. */
export const recallOf = ({ found, statements }: Score): number => (statements ? found / statements : 1);
export const precisionOf = ({ usable, drafts }: Score): number => (drafts ? usable / drafts : 1);
