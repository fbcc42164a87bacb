import type { ComponentType, ReactNode } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Language, langTag } from '@/lib/kernel/bilingual';
import type { CardFace } from '@/lib/notes/card';
import { evaluatePage } from '@/lib/notes/evaluate-page';
import { type FaceView, FaceViewContext, faceComponents } from './face-components';

type PageComponent = ComponentType<{ components: Record<string, unknown> }>;

const startsWithBlock = /^<(p|ul|ol|table|section|pre|div|blockquote|h[2-6]|hr)\b/;

/** One part of a card as HTML; words that stand on the tag's own line become a paragraph, as they would on lines of their own. */
function renderPart(children: ReactNode, view: FaceView): string {
  const html = renderToStaticMarkup(<FaceViewContext value={view}>{children}</FaceViewContext>).trim();
  return html === '' || startsWithBlock.test(html) ? html : `<p>${html}</p>`;
}

/** The faces of every card of a compiled page, by card id. Runs at generate time: the browser only shows the HTML. */
export function renderFaces(code: string, language: Language): Map<string, CardFace> {
  const cards = new Map<string, ReactNode>();
  const components = faceComponents(language, (id, children) => cards.set(id, children));
  const Page = evaluatePage<PageComponent>(code, jsxRuntime);
  renderToStaticMarkup(<Page components={components} />);

  const inLanguage = (html: string) => html && `<div lang="${langTag[language]}">${html}</div>`;
  const faces = new Map<string, CardFace>();
  for (const [id, children] of cards) {
    const part = (name: FaceView['part'], filled = true) => renderPart(children, { part: name, filled });
    faces.set(id, {
      front: inLanguage(part('Ask') + part('Text', false)),
      back: inLanguage(part('Text') + part('Answer')),
      wants: inLanguage(part('Wants')),
    });
  }
  return faces;
}
