import { createHash } from 'node:crypto';
import { renderFaces } from '@/app/_mdx/render-faces';
import { type Language, languages } from '@/lib/kernel/bilingual';
import type { Card, CardFace } from '@/lib/notes/card';
import type { CheckedCourse } from '@/lib/notes/check-course';
import { compilePage } from '@/lib/notes/compile-page.server';
import type { CourseData, CourseTopic, Page } from '@/lib/notes/course';
import { joinCards } from '@/lib/notes/join-cards';
import type { PageSource } from '@/lib/notes/parse-page';
import type { SourceFile } from '@/lib/notes/source-file';

function revisionOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

interface CompiledPage {
  page: Page;
  faces: Record<Language, Map<string, CardFace>>;
}

async function compile(
  source: Record<Language, PageSource>,
  texts: ReadonlyMap<string, string>,
): Promise<CompiledPage> {
  const code = {} as Record<Language, string>;
  for (const language of languages) {
    const { path } = source[language];
    code[language] = await compilePage({ path, text: texts.get(path) ?? '' }, language);
  }
  const text = (language: Language) => {
    const { title, summary } = source[language].frontmatter;
    return { title, summary, code: code[language] };
  };
  const { id, topic, cards, claims } = source.en;
  return {
    page: {
      id,
      topic,
      cards: cards.map((card) => card.id),
      claims: [...new Set(claims.map((claim) => claim.id))],
      texts: { en: text('en'), zh: text('zh') },
    },
    faces: { en: renderFaces(code.en, 'en'), zh: renderFaces(code.zh, 'zh') },
  };
}

function faceOf(card: string, faces: Map<string, CardFace> | undefined): CardFace {
  const face = faces?.get(card);
  if (!face?.front || !face.back) throw new Error(`card "${card}" was parsed but not drawn`);
  return face;
}

/** A course without problems -> what the app reads: pages as code, cards as HTML, everything in the order of study. */
export async function compileCourse(
  files: readonly SourceFile[],
  checked: CheckedCourse,
): Promise<CourseData> {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const topics = checked.topics.map(({ value }) => value).sort((a, b) => a.order - b.order);
  const rank = (source: PageSource) =>
    topics.findIndex((topic) => topic.id === source.topic) * 1e6 + source.frontmatter.order;
  const sources = checked.pairs
    .flatMap(({ en, zh }) => (en && zh ? [{ en, zh }] : []))
    .sort((a, b) => rank(a.en) - rank(b.en));

  const compiled: CompiledPage[] = [];
  for (const source of sources) compiled.push(await compile(source, texts));
  const pageIds = compiled.map(({ page }) => page.id);
  const facesOf = new Map(compiled.map(({ page, faces }) => [page.id, faces]));

  const cards = joinCards(checked, (page) => pageIds.indexOf(page)).map(({ words, ...card }): Card => {
    const faces = facesOf.get(card.page);
    return {
      ...card,
      faces: { en: faceOf(card.id, faces?.en), zh: faceOf(card.id, faces?.zh) },
      revision: revisionOf(words),
    };
  });
  const claims = checked.claims.map(({ value, path }) => ({
    value,
    topic: path.replace(/^.*\/(.*)\.yaml$/, '$1'),
  }));
  return {
    topics: topics.map(
      ({ id, name }): CourseTopic => ({
        id,
        name,
        pages: compiled.filter(({ page }) => page.topic === id).map(({ page }) => page.id),
        claims: claims.filter((claim) => claim.topic === id).map(({ value }) => value.id),
      }),
    ),
    pages: compiled.map(({ page }) => page),
    cards,
    claims: claims.map(({ value }) => value),
    concepts: checked.concepts.map(({ value }) => value),
  };
}
