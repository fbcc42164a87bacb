import type { ComponentType } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import type { Language } from '@/lib/kernel/bilingual';
import type { Claim } from '@/lib/notes/claim';
import { evaluatePage } from '@/lib/notes/evaluate-page';
import { pageComponents } from './components';

type PageComponent = ComponentType<{ components: Record<string, unknown> }>;

/** A compiled page of our own content/, run on the server: what reaches the browser is plain HTML. */
export function PageBody({
  code,
  language,
  claimOf,
}: {
  code: string;
  language: Language;
  claimOf: (id: string) => Claim | undefined;
}) {
  const Page = evaluatePage<PageComponent>(code, jsxRuntime);
  return <Page components={pageComponents(language, claimOf)} />;
}
