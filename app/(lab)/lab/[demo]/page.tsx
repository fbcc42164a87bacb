import 'katex/dist/katex.min.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interfaceLanguage } from '@/app/_shell/preferences';
import { isDemoId, loadDemo } from '@/lib/demos/load-demo';
import { ProofPanel } from '../../_proof/proof-panel';
import { CodeView } from './code-view';
import { FormulaView } from './formula-view';

type Props = PageProps<'/lab/[demo]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { demo: id } = await params;
  if (!isDemoId(id)) return {};
  const [demo, language] = [await loadDemo(id), await interfaceLanguage()];
  return { title: demo.title[language], description: demo.claim[language] };
}

/** A proof on its own page. The query holds the setting and the seed, so any state is a link. */
export default async function ProofPage({ params, searchParams }: Props) {
  const { demo: id } = await params;
  if (!isDemoId(id)) notFound();
  const language = await interfaceLanguage();
  const link = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    if (value !== undefined) link.set(name, Array.isArray(value) ? (value[0] ?? '') : value);
  }
  const { code, formula } = await loadDemo(id);
  return (
    <ProofPanel
      demoId={id}
      language={language}
      link={link.toString()}
      place="page"
      code={<CodeView code={code} language={language} />}
      formula={<FormulaView tex={formula} language={language} />}
    />
  );
}
