import { z } from 'zod';
import { axisNames } from './axis';
import { cardAttributes } from './card-attributes';
import { kebabId } from './fields';

interface TagRule {
  attributes: z.ZodObject;
  /** The tags it may stand in directly; `page` is the page itself. */
  within: readonly (AuthorTag | 'page')[];
}

export type AuthorTag =
  | 'Claim'
  | 'Proof'
  | 'Axis'
  | 'Card'
  | 'Ask'
  | 'Answer'
  | 'Text'
  | 'Wants'
  | 'Gap'
  | 'Param';

const nothing = z.strictObject({});
const cardParts = ['Ask', 'Answer', 'Text', 'Wants'] as const;

/** Every tag an author may write. How each one looks is decided in app/_mdx/components.tsx. */
export const authorTags: Readonly<Record<AuthorTag, TagRule>> = {
  Claim: { attributes: z.strictObject({ id: kebabId }), within: ['page'] },
  Proof: {
    attributes: z.strictObject({ demo: kebabId.describe('the id of a demo, such as "iou-loss"') }),
    within: ['page'],
  },
  Axis: {
    attributes: z.strictObject({ name: z.enum(axisNames) }),
    within: ['page', ...cardParts, 'Gap'],
  },
  Card: { attributes: cardAttributes, within: ['page'] },
  Ask: { attributes: nothing, within: ['Card'] },
  Answer: { attributes: nothing, within: ['Card'] },
  Text: { attributes: nothing, within: ['Card'] },
  Wants: { attributes: nothing, within: ['Card'] },
  Gap: { attributes: nothing, within: ['Text'] },
  Param: {
    attributes: z.strictObject({
      name: z
        .string()
        .regex(/^[a-z][a-zA-Z0-9]*$/)
        .describe('the name of a number the exercise shows'),
    }),
    within: ['Ask', 'Answer', 'Wants'],
  },
};

export function isAuthorTag(name: string | null): name is AuthorTag {
  return name !== null && Object.hasOwn(authorTags, name);
}

/** The few HTML elements Markdown has no sign for. */
export const plainTags: readonly string[] = ['br', 'sub', 'sup', 'kbd'];
