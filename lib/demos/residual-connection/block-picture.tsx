import type { FigureSize } from '@/lib/demos/shared/figure';
import { heatPixels, PixelPicture } from '@/lib/demos/shared/pixel-picture';
import type { Evidence } from './evidence';
import type { Params } from './params';
import type { Words } from './words';

interface BlockPictureProps {
  size: FigureSize;
  given: Pick<Params, 'activation' | 'skip' | 'carry'>;
  evidence: Evidence | null;
  text: Words;
  onSkip(skip: boolean): void;
}

/** Above the block with the way around F, below the Jacobians of F and of the block. */
export function BlockPicture({ size, given, evidence, text, onSkip }: BlockPictureProps) {
  const { activation, skip, carry } = given;
  const wide = size.width;
  const [boxLeft, boxRight, plus] = [wide * 0.26, wide * 0.62, wide * 0.78];
  const [line, arc] = [56, 16];
  const name = { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'relu', leaky: 'leaky relu' }[activation];
  return (
    <g className="text-[12px]">
      <g fill="none" stroke="var(--ink)" strokeWidth={1.5}>
        <path
          d={`M${wide * 0.08},${line}H${boxLeft}M${boxRight},${line}H${plus - 10}M${plus + 10},${line}H${wide * 0.94}`}
        />
        <rect
          x={boxLeft}
          y={line - 16}
          width={boxRight - boxLeft}
          height={32}
          rx={4}
          fill="var(--paper-raised)"
        />
        <circle cx={plus} cy={line} r={10} fill="var(--paper-raised)" />
      </g>
      <g className="fill-ink font-mono" textAnchor="middle">
        <text x={wide * 0.05} y={line} dy="0.35em">
          x
        </text>
        <text x={(boxLeft + boxRight) / 2} y={line} dy="0.35em">
          F: {name}(xW + b)
        </text>
        <text x={plus} y={line} dy="0.35em">
          +
        </text>
        <text x={wide * 0.97} y={line} dy="0.35em">
          y
        </text>
      </g>
      {/* biome-ignore lint/a11y/useSemanticElements: a path of an SVG cannot be a <button> */}
      <g
        role="button"
        tabIndex={0}
        aria-pressed={skip}
        aria-label={text.toggle}
        data-part="residual"
        className="cursor-pointer"
        onClick={() => onSkip(!skip)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          onSkip(!skip);
        }}
      >
        <rect x={wide * 0.14} y={0} width={plus - wide * 0.12} height={line - 17} fill="transparent" />
        <path
          d={`M${wide * 0.15},${line}V${arc + 8}q0,-8 8,-8H${plus - 8}q8,0 8,8V${line - 10}`}
          fill="none"
          stroke={skip ? 'var(--accent)' : 'var(--ink-soft)'}
          strokeWidth={skip ? 3 : 1.5}
          strokeDasharray={skip ? undefined : '4 5'}
        />
        <text
          x={(boxLeft + boxRight) / 2}
          y={arc + 4}
          textAnchor="middle"
          fill={skip ? 'var(--accent)' : 'var(--ink-soft)'}
          fontWeight={600}
          style={{ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 8 }}
        >
          {skip ? (carry === 1 ? '+ x' : `+ ${carry} · x`) : `✗ ${text.open}`}
        </text>
      </g>
      <Jacobians size={size} top={88} skip={skip} carry={carry} evidence={evidence} text={text} />
    </g>
  );
}

interface JacobiansProps {
  size: FigureSize;
  top: number;
  skip: boolean;
  carry: number;
  evidence: Evidence | null;
  text: Words;
}

function Jacobians({ size, top, skip, carry, evidence, text }: JacobiansProps) {
  const side = Math.min(size.height - top - 20, size.width * 0.34);
  const places = [size.width * 0.1, size.width * 0.9 - side];
  const matrices = [evidence?.ofF, evidence?.ofBlock];
  const plus = skip ? (carry === 1 ? text.identity : `+ ${carry} I`) : text.nothing;
  return (
    <g transform={`translate(0,${top})`} data-part="identity">
      {places.map((x, i) => {
        const matrix = matrices[i];
        return (
          <g key={x} transform={`translate(${x},0)`}>
            {matrix && <PixelPicture x={0} y={0} width={side} height={side} pixels={heatPixels(matrix, 1)} />}
            <rect width={side} height={side} fill="none" stroke="var(--ink-soft)" />
            <text x={side / 2} y={side + 15} textAnchor="middle" className="fill-ink-soft">
              {i === 0 ? text.jF : text.jBlock}
            </text>
            {!matrix && (
              <text x={side / 2} y={side / 2} dy="0.35em" textAnchor="middle" className="fill-ink-soft">
                …
              </text>
            )}
          </g>
        );
      })}
      <text
        x={size.width / 2}
        y={side / 2}
        dy="0.35em"
        textAnchor="middle"
        className="fill-ink font-mono text-[13px]"
        fontWeight={600}
      >
        {plus} →
      </text>
    </g>
  );
}
