import type { Language } from '@/lib/kernel/bilingual';
import { drop, lossAt, side } from './flat-loss';
import { words } from './words';

/** Pixels of the scene to units of the drawing, which shows offsets from -20 to 30. */
const scale = 8;
const [from, to] = [-20, 30];
const width = (to - from) * scale;
const [sceneHeight, plotTop, plotHeight] = [130, 168, 96];
const x = (offset: number) => (offset - from) * scale;
const y = (loss: number) => plotTop + (1 - loss) * plotHeight;
const startOffset = 20;

/** The first page's picture: the two boxes of the claim, and the loss over every offset with its flat parts shaded. */
export function FlatLossFigure({ language }: { language: Language }) {
  const say = words[language];
  const points = Array.from({ length: (to - from) * 4 + 1 }, (_, index) => from + index / 4)
    .map((offset) => `${x(offset)},${y(lossAt(offset))}`)
    .join(' ');
  const box = side * scale;
  return (
    <figure>
      <svg
        role="img"
        aria-labelledby="flat-title flat-text"
        viewBox={`-8 0 ${width + 16} ${plotTop + plotHeight + 34}`}
        className="w-full font-mono text-[13px]"
      >
        <title id="flat-title">{say.pictureTitle}</title>
        <desc id="flat-text">{say.pictureText}</desc>
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
          d={`M${x(startOffset) - 10} ${20 + box / 2} h-46 m10 -7 l-10 7 l10 7`}
          className="fill-none stroke-2 stroke-ink-soft"
          strokeDasharray="5 4"
        />
        <text x={x(startOffset) - 38} y={box / 2 + 8} className="fill-ink-soft text-[20px]">
          ?
        </text>
        <line x1={0} x2={width} y1={sceneHeight + 6} y2={sceneHeight + 6} className="stroke-hairline" />
        <rect
          x={x(from)}
          y={plotTop - 10}
          width={x(-side) - x(from)}
          height={plotHeight + 10}
          className="fill-plateau"
        />
        <rect
          x={x(side)}
          y={plotTop - 10}
          width={x(to) - x(side)}
          height={plotHeight + 10}
          className="fill-plateau"
        />
        <text x={x(-15)} y={plotTop + 24} textAnchor="middle" className="fill-ink-soft">
          {say.flat}
        </text>
        <text x={x(22)} y={plotTop + 24} textAnchor="middle" className="fill-ink-soft">
          {say.flat}
        </text>
        <polyline points={points} className="fill-none stroke-2 stroke-ink" />
        <circle cx={x(startOffset)} cy={y(1)} r={5} className="fill-accent" />
        <text x={x(startOffset) + 8} y={y(1) - 14} className="fill-accent">
          {say.here}
        </text>
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
