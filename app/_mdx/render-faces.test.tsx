import { beforeAll, describe, expect, it } from 'vitest';
import type { CardFace } from '@/lib/notes/card';
import { compilePage } from '@/lib/notes/compile-page.server';
import { renderFaces } from './render-faces';

const page = `---
title: T
summary: S
order: 1
---

Words nobody asks. <Axis name="batch">B</Axis>

<Claim id="x" />

<Card id="basic" kind="basic">
  <Ask>What is $\\frac{1}{2}$ of <Axis name="batch">B</Axis>?</Ask> <Answer>Half, 一半.</Answer>
  <Wants>
  Half.

  - of it
  </Wants>
</Card>

<Card id="cloze" kind="cloze">
  <Text>One <Gap>epoch</Gap> is one pass.</Text>
  <Answer>An iteration is one update.</Answer>
</Card>

<Card id="numbers" kind="parametric">
  <Ask>GRU with <Param name="layers" /> layers: shape?</Ask>
  <Answer>

  | a | b |
  | - | - |
  | 1 | 2 |

  $$
  h_n = [L, B, H]
  $$

  </Answer>
</Card>
`;

describe('the faces of a page', () => {
  let faces: Map<string, CardFace>;
  const face = (id: string) => faces.get(id) as CardFace;
  beforeAll(async () => {
    faces = renderFaces(await compilePage({ path: 'content/notes/a/b.en.mdx', text: page }, 'en'), 'en');
  }, 30_000);

  it('are drawn for every card and nothing else', () => {
    expect([...faces.keys()]).toEqual(['basic', 'cloze', 'numbers']);
    for (const { front } of faces.values()) expect(front).not.toContain('nobody asks');
  });

  it('keep question, answer and what the examiner wants apart, each in its language', () => {
    const { front, back, wants } = face('basic');
    expect(front).toMatch(/^<div lang="en"><p>What is .*<\/p><\/div>$/s);
    expect(front).not.toContain('Half');
    expect(back).toBe('<div lang="en"><p>Half, <span lang="zh-Hans">一半</span>.</p></div>');
    expect(wants.replace(/\n/g, '')).toBe('<div lang="en"><p>Half.</p><ul><li>of it</li></ul></div>');
    expect(face('cloze').wants).toBe('');
  });

  it('carry formulas as HTML and MathML, and axes with their names', () => {
    expect(face('basic').front).toContain('<math');
    expect(face('basic').front).toContain('class="katex-html" aria-hidden="true"');
    expect(face('basic').front).toContain('<span class="axis axis-batch" title="batch axis">B</span>');
  });

  it('show a gap as a named blank in front and filled behind', () => {
    expect(face('cloze').front).toBe(
      '<div lang="en"><p>One <span class="gap" role="img" aria-label="blank"></span> is one pass.</p></div>',
    );
    expect(face('cloze').back).toBe(
      '<div lang="en"><p>One <strong class="gap-filled">epoch</strong> is one pass.</p><p>An iteration is one update.</p></div>',
    );
  });

  it('let a formula on its own line be scrolled by keyboard', () => {
    expect(face('numbers').back).toContain(
      '<span class="katex-display" tabindex="0" role="group" aria-label="Formula">',
    );
  });

  it('leave room for numbers, and let tables scroll by themselves', () => {
    expect(face('numbers').front).toContain('<span data-param="layers"></span>');
    expect(face('numbers').back).toContain(
      '<div class="wide-table" role="group" tabindex="0" aria-label="Table"><table>',
    );
  });

  it('hold no script, style element or event handler', () => {
    for (const { front, back, wants } of faces.values())
      expect(front + back + wants).not.toMatch(/<(script|style|iframe|link)\b|\son\w+=|javascript:/i);
  });
});
