import type { Language } from '@/lib/kernel/bilingual';
import { drop, lossAt, side } from './overlap-loss';
import { words } from './words';

/** Pixels of the scene to units of the drawing, which shows offsets from -20 to 36. */
const scale = 8;
const [from, to] = [-20, 36];
const width = (to - from) * scale;
const [sceneHeight, plotTop, plotHeight] = [130, 168, 96];
const x = (offset: number) => (offset - from) * scale;
const y = (loss: number) => plotTop + (1 - loss) * plotHeight;
const startOffset = 20;

/** The first page's picture: the two boxes of the claim, and the loss where they overlap. The rest is the question. */
export function OverlapFigure({ language }: { language: Language }) {
  const say = words[language];
  const points = Array.from({ length: 8 * side + 1 }, (_, index) => index / 4 - side)
    .map((offset) => `${x(offset)},${y(lossAt(offset))}`)
    .join(' ');
  const box = side * scale;
  return (
    <figure>
      <svg
        role="img"
        aria-labelledby="overlap-title overlap-text"
        viewBox={`-8 0 ${width + 16} ${plotTop + plotHeight + 34}`}
        className="w-full font-mono text-[13px]"
      >
        <title id="overlap-title">{say.pictureTitle}</title>
        <desc id="overlap-text">{say.pictureText}</desc>
        <rect x={x(0)} y={20} width={box} height={box} className="fill-none stroke-2 stroke-ink" />
        <text x={x(0) + 8} y={40} className="fill-ink">
          A
        </text>
        <rect
          x={x(startOffset)}
          y={20 + drop * scale}
          width={box}
          height={box}
          className="fill-none stroke-2 stroke-accent"
        />
        <text x={x(startOffset) + 8} y={40 + drop * scale} className="fill-accent">
          B
        </text>
        <path
          d={`M${x(startOffset) - 10} ${20 + box / 2} h-46 m10 -7 l-10 7 l10 7 M${x(startOffset) + box + 10} ${20 + box / 2} h26 m-10 -7 l10 7 l-10 7`}
          className="fill-none stroke-2 stroke-ink-soft"
          strokeDasharray="5 4"
        />
        <text x={x(startOffset) - 38} y={box / 2 + 8} className="fill-ink-soft text-[20px]">
          ?
        </text>
        <line x1={0} x2={width} y1={sceneHeight + 6} y2={sceneHeight + 6} className="stroke-hairline" />
        {[x(from), x(side)].map((left, index) => (
          <rect
            key={left}
            x={left}
            y={plotTop - 10}
            width={index === 0 ? x(-side) - x(from) : x(to) - x(side)}
            height={plotHeight + 10}
            className="fill-paper-sunken"
          />
        ))}
        <polyline points={points} className="fill-none stroke-2 stroke-ink" />
        {[-15, startOffset].map((offset) => (
          <text
            key={offset}
            x={x(offset)}
            y={plotTop + plotHeight / 2 + 6}
            textAnchor="middle"
            className="fill-accent text-[30px]"
          >
            ?
          </text>
        ))}
        <text x={0} y={plotTop - 18} className="fill-ink-soft">
          {say.loss}
        </text>
        <text x={width} y={plotTop + plotHeight + 24} textAnchor="end" className="fill-ink-soft">
          {say.offset}
        </text>
        {[-10, 0, 10, 20].map((offset) => (
          <text
            key={offset}
            x={x(offset)}
            y={plotTop + plotHeight + 6}
            textAnchor="middle"
            className="fill-ink-soft text-[11px]"
          >
            {offset}
          </text>
        ))}
      </svg>
      <figcaption className="mt-1 text-ink-soft text-sm">{say.pictureText}</figcaption>
    </figure>
  );
}
