'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { Chain } from './chain';
import type demo from './demo';
import { seenBy } from './reach';
import { ReachMap } from './reach-map';
import type { Evidence } from './run';
import { tokensOf } from './tokens';
import { words } from './words';

type Props = ViewProps<(typeof demo)['params'], Evidence>;

const height = 214;

/** Left the two passes and what feeds the chosen position, right the slope of each half on each token. */
export default function View({ params, evidence, language, setParams }: Props) {
  const text = words[language];
  const found = tokensOf(params.sentence);
  const tokens = found.length > 0 ? found : ['—'];
  const last = tokens.length - 1;
  const position = Math.min(params.position, last);
  const here = evidence && belongsTo(evidence, params, tokens) ? evidence : null;
  const seen = here && {
    forward: seenBy(here.reach, 'forward', position),
    backward: seenBy(here.reach, 'backward', position),
  };
  const named = (positions: readonly number[]) =>
    positions.length > 0
      ? positions.map((at) => tokens[at]).join(language === 'zh' ? '、' : ', ')
      : text.nothing;
  const norms = here ? [here.reach.forward, here.reach.backward].flat(2) : [];

  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[3fr_2fr]">
      <Figure
        title={text.chain}
        summary={
          seen
            ? text.chainAfter(tokens[position] ?? '', named(seen.forward), named(seen.backward))
            : text.chainBefore(tokens[position] ?? '')
        }
        table={{
          columns: [text.outAt, text.forward, text.backward],
          rows: tokens.map((token, t) => [
            `${t} ${token}`,
            here ? named(seenBy(here.reach, 'forward', t)) : '—',
            here ? named(seenBy(here.reach, 'backward', t)) : '—',
          ]),
        }}
        language={language}
        height={height}
        interactive
      >
        {(size) => (
          <Chain
            size={size}
            tokens={tokens}
            position={position}
            seen={seen}
            second={params.second === 'forward' ? 'right' : 'left'}
            summary={[last, params.summary === 'final' ? 0 : last]}
            text={text}
            onMove={(to) => setParams({ position: to })}
          />
        )}
      </Figure>
      <Figure
        title={text.map}
        summary={
          here ? text.mapAfter(norms.filter((norm) => norm === 0).length, norms.length) : text.mapBefore
        }
        table={{
          columns: [text.half, 't', ...tokens.map((token, s) => `${s} ${token}`)],
          rows: here
            ? (['forward', 'backward'] as const).flatMap((half) =>
                here.reach[half].map((row, t) => [text[half], t, ...row]),
              )
            : [],
        }}
        language={language}
        height={height}
      >
        {(size) => (
          <ReachMap
            size={size}
            time={tokens.length}
            position={position}
            reach={here?.reach ?? null}
            text={text}
          />
        )}
      </Figure>
    </div>
  );
}

function belongsTo({ tokens, setting }: Evidence, params: Props['params'], now: readonly string[]): boolean {
  return (
    tokens.join(' ') === now.join(' ') && setting.layers === params.layers && setting.second === params.second
  );
}
