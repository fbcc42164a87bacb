import { scaleLinear } from 'd3-scale';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { type PlotScale, XAxis } from '@/lib/demos/shared/plot';
import { Animal } from './animal';
import { scoreRange } from './params';
import type { Pictures } from './tally';
import type { Words } from './words';

interface ScoreLineProps {
  size: FigureSize;
  pictures: Pictures;
  text: Words;
  onScores(scores: number[]): void;
  onFlip(cats: number[]): void;
  onThreshold(threshold: number): void;
}

const radius = 11;

/** Every picture at its score, cats above and dogs below, and the threshold across both. */
export function ScoreLine({ size, pictures, text, onScores, onFlip, onThreshold }: ScoreLineProps) {
  const { cats, scores, threshold, dogs } = pictures;
  const x = scaleLinear([0, 1], [20, size.width - 20]);
  const floor = size.height - 38;
  const lane = (cat: boolean) => (cat ? 34 : 34 + (floor - 34) / 2);
  // Neighbours in a lane alternate between two heights, so that equal scores stay apart.
  const order = (i: number) => cats.slice(0, i).filter((cat) => cat === cats[i]).length % 3;
  return (
    <>
      <rect
        x={x(threshold)}
        y={20}
        width={Math.max(0, x(1) + 14 - x(threshold))}
        height={floor - 20}
        fill="var(--accent)"
        opacity={0.08}
      />
      <text x={2} y={12} className="fill-ink-soft text-[12px]">
        ← {text.calledDog}
      </text>
      <text x={size.width - 2} y={12} textAnchor="end" className="fill-ink-soft text-[12px]">
        {text.calledCat} →
      </text>
      <line x1={4} x2={size.width - 4} y1={lane(false) - 6} y2={lane(false) - 6} stroke="var(--hairline)" />
      <XAxis scale={x} label={text.score} y={floor} />
      <Threshold scale={x} at={threshold} from={18} to={floor} text={text} onMove={onThreshold} />
      {cats.map((cat, i) => (
        <Handle
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its place in the list
          key={i}
          number={i + 1}
          cat={cat === 1}
          times={cat === 1 ? 1 : dogs}
          score={scores[i] ?? 0}
          scale={x}
          y={lane(cat === 1) + 8 + order(i) * 19}
          text={text}
          onMove={(to) => onScores(scores.map((old, at) => (at === i ? to : old)))}
          onFlip={() => onFlip(cats.map((old, at) => (at === i ? 1 - old : old)))}
        />
      ))}
    </>
  );
}

interface ThresholdProps {
  scale: PlotScale;
  at: number;
  from: number;
  to: number;
  text: Words;
  onMove(to: number): void;
}

function Threshold({ scale, at, from, to, text, onMove }: ThresholdProps) {
  const drag = useDrag({
    label: text.threshold,
    x: { value: at, ...scoreRange, scale },
    onChange: ({ x }) => onMove(x),
  });
  return (
    <g {...drag} transform={`translate(${scale(at)},0)`}>
      <rect x={-14} y={from} width={28} height={to - from + 4} fill="transparent" />
      <line y1={from} y2={to} stroke="var(--accent)" strokeWidth={2.5} />
      <path d={`M-6,${from - 2}H6L0,${from + 7}Z`} fill="var(--accent)" />
    </g>
  );
}

interface HandleProps {
  number: number;
  cat: boolean;
  /** How many animals the picture stands for. */
  times: number;
  score: number;
  scale: PlotScale;
  y: number;
  text: Words;
  onMove(to: number): void;
  onFlip(): void;
}

function Handle({ number, cat, times, score, scale, y, text, onMove, onFlip }: HandleProps) {
  const { onKeyDown, ...drag } = useDrag({
    label: text.picture(number, cat),
    valueText: formatNumber(score),
    x: { value: score, ...scoreRange, scale },
    onChange: ({ x }) => onMove(x),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: useDrag makes it a slider
    <g
      {...drag}
      onDoubleClick={onFlip}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onFlip();
        else onKeyDown?.(event);
      }}
    >
      <circle cx={scale(score)} cy={y} r={16} fill="transparent" />
      <Animal kind={cat ? 'cat' : 'dog'} x={scale(score)} y={y} r={radius} />
      {times > 1 && (
        <text x={scale(score) + 12} y={y + 4} className="fill-ink text-[12px] tabular-nums">
          ×{times}
        </text>
      )}
    </g>
  );
}
