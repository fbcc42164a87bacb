'use client';

import type { ViewProps } from '@/lib/demos/contract';
import { Figure } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { inChinese, translationOrder, vocabulary } from '@/models/translator-language';
import { AttentionMatrix } from './attention-matrix';
import type demo from './demo';
import { readSentence } from './read-sentence';
import type { OrderEvidence } from './run';
import { SentenceSlots } from './sentence-slots';
import { TranslationTable } from './translation-table';
import { words as texts } from './words';

type Props = ViewProps<(typeof demo)['params'], OrderEvidence>;

const height = 206;

/** The sentence to change word by word; left what each translator makes of it, right where the attention looks. */
export default function View({ params, evidence, language, setParams }: Props) {
  const text = texts[language];
  const read = readSentence(params.sentence);
  const sentence = read.words ?? [];
  const order = translationOrder(sentence);
  const here =
    evidence && JSON.stringify(evidence.params) === JSON.stringify(params) && !evidence.problem
      ? evidence
      : null;
  const chinese = (number: number | undefined) => inChinese(vocabulary[number ?? 0] ?? '');
  const moved = order.flatMap((source, place) => (source > place ? [place] : []));
  const ahead = moved.map((place) => {
    const row = here?.attention[place] ?? [];
    return row.slice(place + 1).reduce((sum, weight) => sum + weight, 0);
  });
  const future = ahead.reduce((sum, share) => sum + share, 0) / Math.max(1, ahead.length);
  const matrixSummary = !here
    ? text.matrixBefore
    : moved.length === 0
      ? text.matrixStill
      : text.matrixAfter(`${formatNumber(100 * future, 3)} %`);

  return (
    <div className="grid gap-2">
      <SentenceSlots
        read={read}
        language={language}
        text={text}
        onChange={(to) => setParams({ sentence: to })}
      />
      <div className="grid gap-x-8 gap-y-3 md:grid-cols-[3fr_2fr]">
        <Figure
          title={text.translations}
          summary={
            here
              ? text.after(
                  here.right.forward,
                  here.right.bidirectional,
                  here.right.attention,
                  sentence.length,
                )
              : text.before
          }
          table={{
            columns: [text.place, text.english, text.right, text.forward, text.bidirectional, text.attention],
            rows: sentence.map((word, place) => [
              String(place + 1),
              word,
              here ? inChinese(sentence[order[place] ?? 0] ?? '') : '?',
              here ? chinese(here.outputs.forward[0]?.[place]) : '?',
              here ? chinese(here.outputs.bidirectional[0]?.[place]) : '?',
              here ? chinese(here.outputs.attention[0]?.[place]) : '?',
            ]),
          }}
          language={language}
          height={height}
        >
          {(size) => (
            <TranslationTable
              size={size}
              sentence={sentence}
              order={order}
              evidence={here}
              params={params}
              text={text}
            />
          )}
        </Figure>
        <Figure
          title={text.matrix}
          summary={matrixSummary}
          table={{
            columns: [text.place, text.looksAt, 'α'],
            rows: (here?.attention ?? []).map((row, place) => {
              const most = row.indexOf(Math.max(...row));
              return [String(place + 1), sentence[most] ?? '', row[most] ?? 0];
            }),
          }}
          language={language}
          height={height}
        >
          {(size) => (
            <AttentionMatrix
              size={size}
              sentence={sentence}
              order={order}
              attention={here?.attention ?? null}
            />
          )}
        </Figure>
      </div>
    </div>
  );
}
