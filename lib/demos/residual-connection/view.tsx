'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { BlockPicture } from './block-picture';
import type demo from './demo';
import { type Evidence, ratioOf } from './evidence';
import { GradientBars } from './gradient-bars';
import { type Words, words } from './words';

type Props = ViewProps<(typeof demo)['params'], Evidence>;

const height = 224;
const options = {
  vanished: '< 1e−15',
  small: '1e−15 … 1e−3',
  same: '1e−3 … 1e3',
  exploded: '> 1e3',
};

/** Left one block with its Jacobian, right the gradient that reaches each layer. */
export default function View({ params: given, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  // Gradients of another net would not belong to these layers.
  const here =
    evidence && (Object.keys(given) as (keyof typeof given)[]).every((key) => evidence.of[key] === given[key])
      ? evidence
      : null;
  const diagonal = here?.ofBlock.map((row, i) => row[i] ?? 0) ?? [];
  const trace = diagonal.reduce((sum, value) => sum + value, 0) / Math.max(1, diagonal.length);
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[2fr_3fr]">
      <Figure
        title={text.block}
        summary={here ? text.blockAfter(formatNumber(trace, 3)) : text.blockBefore}
        table={{
          columns: ['i', text.jF, text.jBlock],
          rows: diagonal.map((value, i) => [i + 1, here?.ofF[i]?.[i] ?? Number.NaN, value]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <BlockPicture
            size={size}
            given={given}
            evidence={here}
            text={text}
            onSkip={(skip) => setParams({ skip })}
          />
        )}
      </Figure>
      <Figure
        title={text.bars}
        summary={
          here?.residual.length
            ? text.barsAfter(formatNumber(ratioOf(here.plain), 2), formatNumber(ratioOf(here.residual), 3))
            : text.barsBefore(given.depth)
        }
        table={{
          columns: [text.layer, text.plain, given.skip ? text.withSkip : text.withoutSkip],
          rows: (here?.plain ?? []).map((norm, i) => [i + 1, norm, here?.residual[i] ?? Number.NaN]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <GradientBars
            size={size}
            depth={given.depth}
            skip={given.skip}
            evidence={here}
            you={guessOf(predicted, text)}
            text={text}
            onDepth={(depth) => setParams({ depth })}
          />
        )}
      </Figure>
    </div>
  );
}

function guessOf(predicted: Props['predicted'], text: Words): string {
  if (!predicted) return '';
  const said = (id: string) => options[(predicted[id] ?? '') as keyof typeof options] ?? '–';
  return `${text.you}: ${said('plain')} · ${said('residual')}`;
}
