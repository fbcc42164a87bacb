'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import type demo from './demo';
import { cutIntoPatches, patchesPerSide, pictureOf } from './image';
import { PatchPicture } from './patch-picture';
import type { ClsEvidence } from './run';
import { TokenRow } from './token-row';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], ClsEvidence>;

const height = 222;

/** Left the image, tinted by what the token read depends on; right the tokens, the encoder and the read head. */
export default function View({ params, evidence, predicted, language, setParams }: Props) {
  const text = words[language];
  const patches = cutIntoPatches(pictureOf(params.image), params.patch);
  const here = evidence && sameParams(evidence.params, params) ? evidence : null;
  const tokens = patches.length + (params.prepend ? 1 : 0);
  const read = Math.min(params.read, tokens - 1);
  const side = patchesPerSide(params.image, params.patch);
  const reached = here?.gradients.filter((gradient) => gradient > 0).length ?? 0;

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[2fr_3fr]">
      <Figure
        title={text.picture}
        summary={here ? heatSummary(here, text) : text.pictureBefore(side, patches.length)}
        table={{
          columns: [text.patch, `‖d logit / d patch‖, ${text.before}`, text.after],
          rows: (here?.gradients ?? []).map((after, k) => [
            String(k + 1),
            here?.gradientsBefore[k] ?? 0,
            after,
          ]),
        }}
        language={language}
        height={height}
      >
        {(size) => <PatchPicture size={size} patches={patches} gradients={here?.gradients ?? null} />}
      </Figure>
      <Figure
        title={text.tokens}
        summary={here ? readSummary(read, reached, text) : text.tokensBefore}
        table={{
          columns: [text.index, 'token'],
          rows: Array.from({ length: Math.min(tokens, 20) }, (_, i) => [
            String(i),
            params.prepend && i === 0 ? text.cls : `${text.patch} ${params.prepend ? i : i + 1}`,
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <TokenRow
            size={size}
            patches={patches}
            prepend={params.prepend}
            layers={params.layers}
            read={read}
            answered={evidence !== null}
            gradients={here?.gradients ?? null}
            you={predicted?.tokens}
            text={text}
            onRead={(index) => setParams({ read: index })}
          />
        )}
      </Figure>
    </div>
  );
}

function sameParams(a: ClsEvidence['params'], b: Props['params']): boolean {
  return (Object.keys(b) as (keyof Props['params'])[]).every((key) => a[key] === b[key]);
}

function heatSummary({ gradients }: ClsEvidence, text: (typeof words)['en']): string {
  const strongest = Math.max(...gradients);
  return strongest === 0
    ? text.noHeat
    : text.heat(formatNumber(Math.min(...gradients), 3), formatNumber(strongest, 3));
}

function readSummary(read: number, reached: number, text: (typeof words)['en']): string {
  const name = `x[:, ${read}, :]`;
  return reached === 0 ? text.readsNothing(name) : text.reads(name, reached);
}
