import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseClaims } from '@/lib/notes/parse-claims';
import { parsePage } from '@/lib/notes/parse-page';
import { formatProblem } from '@/lib/notes/problem';

const guide = readFileSync('docs/writing-notes.md', 'utf8');

function examples(language: string): string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1] ?? '',
  );
}

it('the guide’s examples are pages and cards without a mistake', () => {
  const [page, cards] = examples('mdx');
  const front = page?.split('\n\n')[0];
  for (const text of [page ?? '', `${front}\n\n${cards}`]) {
    const parsed = parsePage({ path: 'content/notes/topic/page.en.mdx', text });
    expect(parsed.problems.map(formatProblem)).toEqual([]);
    expect(parsed.page?.cards.length).toBeGreaterThan(0);
  }
});

it('the guide’s claim is a claim without a mistake', () => {
  const { claims, problems } = parseClaims({
    path: 'content/claims/topic.yaml',
    text: examples('yaml')[0] ?? '',
  });
  expect(problems.map(formatProblem)).toEqual([]);
  expect(claims.map(({ value }) => value.id)).toEqual(['zero-is-undefined']);
});
