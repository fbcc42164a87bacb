import type { FigureSize } from '@/lib/demos/shared/figure';
import { type ShapeAxis, ShapeTspans } from '@/lib/demos/shared/shape-text';
import type { Words } from './words';

interface ProjectionsProps {
  size: FigureSize;
  batch: number;
  tokens: number;
  width: number;
  /** The learner's shape, once locked. */
  you: string | undefined;
  text: Words;
}

/** Before the run: the tokens become queries, keys and values of known shapes, and the attention is the question. */
export function Projections({ size, batch, tokens, width, you, text }: ProjectionsProps) {
  const axes: ShapeAxis[] = [
    { axis: 'batch', text: batch },
    { axis: 'time', text: tokens },
    { axis: 'hidden', text: width },
  ];
  const third = (size.height - 20) / 3;
  const boxWidth = Math.min(190, size.width * 0.46);
  const boxLeft = Math.max(0, size.width / 2 - boxWidth - 30);
  const goal = { x: boxLeft + boxWidth + 60, y: 12 + third * 0.5 };
  return (
    <g className="text-[13px]">
      {(['Q', 'K', 'V'] as const).map((name, i) => {
        const y = 10 + i * third;
        const middle = y + (third - 12) / 2;
        return (
          <g key={name}>
            <rect
              x={boxLeft}
              y={y}
              width={boxWidth}
              height={third - 12}
              rx={4}
              fill="var(--paper-sunken)"
              stroke="var(--hairline)"
            />
            <text x={boxLeft + boxWidth / 2} y={middle} dy="0.35em" textAnchor="middle" className="fill-ink">
              <tspan fontWeight={700}>{`${name}  `}</tspan>
              <ShapeTspans axes={axes} />
            </text>
            {i < 2 && (
              <line
                x1={boxLeft + boxWidth}
                y1={middle}
                x2={goal.x}
                y2={goal.y + third / 2}
                stroke="var(--ink-soft)"
              />
            )}
          </g>
        );
      })}
      <rect
        x={goal.x}
        y={goal.y}
        width={Math.min(150, size.width - goal.x)}
        height={third}
        rx={4}
        fill="none"
        stroke="var(--accent)"
        strokeDasharray="5 4"
      />
      <text x={goal.x + 12} y={goal.y + third / 2} dy="0.35em" className="fill-ink">
        {text.attention}
        <tspan x={goal.x + 12} dy={18} className="font-mono">
          {you ? `${text.you}: ${you}` : '[?, ?, ?]'}
        </tspan>
      </text>
    </g>
  );
}
