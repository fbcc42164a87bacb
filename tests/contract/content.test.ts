import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '@/lib/kernel/bilingual';
import type { CourseData } from '@/lib/notes/course';
import { noteLineCount } from '@/lib/notes/note-lines';
import { orderConcepts } from '@/lib/notes/prerequisites';
import { readContent } from '@/lib/notes/read-content.server';
import { checkContent } from '@/scripts/check-content';
import { compileCourse } from '@/scripts/compile-course';

describe('the course in content/', () => {
  let problems: string[];
  let demoProblems: string[];
  let course: CourseData;
  beforeAll(async () => {
    const root = process.cwd();
    const files = readContent(root);
    const found = await checkContent(root, files);
    ({ problems, demoProblems } = found);
    course = await compileCourse(files, found.checked);
  }, 120_000);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('names only demos that can be loaded', () => {
    expect(demoProblems).toEqual([]);
  });

  it('has at least 60 cards of all four kinds', () => {
    expect(course.cards.length).toBeGreaterThanOrEqual(60);
    expect(new Set(course.cards.map((card) => card.kind)).size).toBe(4);
  });

  it('gives every card a concept, note lines, a stance, and its demo or the reason for none', () => {
    const concepts = new Set(course.concepts.map((concept) => concept.id));
    for (const card of course.cards) {
      expect(concepts, card.id).toContain(card.concept);
      expect(card.source.length, card.id).toBeGreaterThan(0);
      for (const line of card.source) expect(line <= noteLineCount && line >= 1, card.id).toBe(true);
      expect(['confirms', 'sharpens', 'corrects'], card.id).toContain(card.stance);
      if ('none' in card.proof)
        for (const language of languages) expect(card.proof.none[language], card.id).not.toBe('');
      else expect(card.proof.demo, card.id).not.toBe('');
    }
  });

  it('draws both faces of every card in both languages, and only safe HTML', () => {
    for (const card of course.cards) {
      for (const language of languages) {
        const { front, back, wants } = card.faces[language];
        expect(front, card.id).not.toBe('');
        expect(back, card.id).not.toBe('');
        expect(front + back + wants, card.id).not.toMatch(/<(script|style|iframe)\b|\son\w+=|katex-error/i);
      }
    }
  });

  it('gives every card a revision of its own and a place after its prerequisites', () => {
    expect(new Set(course.cards.map((card) => card.revision)).size).toBe(course.cards.length);
    expect(course.cards.map((card) => card.order)).toEqual(course.cards.map((_, index) => index));
    const rank = orderConcepts([...course.concepts]).ids;
    const ranks = course.cards.map((card) => rank.indexOf(card.concept));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('answers parametric cards from at least four demos', () => {
    const demos = course.cards.flatMap((card) =>
      card.kind === 'parametric' && 'demo' in card.proof ? [card.proof.demo] : [],
    );
    expect(new Set(demos).size).toBeGreaterThanOrEqual(4);
  });

  it('puts claims of every verdict on trial, and shows most of them beside the text', () => {
    expect(new Set(course.claims.map((claim) => claim.verdict)).size).toBe(4);
    const shown = new Set(course.pages.flatMap((page) => page.claims));
    expect(shown.size).toBeGreaterThan(course.claims.length / 2);
  });
});
