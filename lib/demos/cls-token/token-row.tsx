import { scaleLinear } from 'd3-scale';
import { axisColour } from '@/lib/demos/shared/axis';
import { useDrag } from '@/lib/demos/shared/drag';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { Pixels } from './pixels';
import type { words } from './words';

interface TokenRowProps {
  size: FigureSize;
  patches: readonly (readonly number[])[];
  /** CLS is put in front. */
  prepend: boolean;
  layers: number;
  read: number;
  /** False before the first run: the patches alone, for whether anything is put in front is the question. */
  answered: boolean;
  /** Of the logit by each patch; null while they are not known for this setting. */
  gradients: readonly number[] | null;
  /** The learner's number of tokens, if locked. */
  you: string | undefined;
  text: (typeof words)['en'];
  onRead(index: number): void;
}

const least = 30;

/** Tokens below, the encoder between, its output above with the one that is read; lines as thick as the gradients. */
export function TokenRow({
  size,
  patches,
  prepend,
  layers,
  read,
  answered,
  gradients,
  you,
  text,
  onRead,
}: TokenRowProps) {
  const inFront = prepend && answered;
  const tokens = patches.length + (inFront ? 1 : 0);
  const shown = Math.min(tokens, Math.max(2, Math.floor(size.width / least)));
  const slot = size.width / shown;
  const side = Math.min(34, slot - 6);
  const centre = scaleLinear([0, Math.max(1, shown - 1)], [slot / 2, size.width - slot / 2]);
  const [outY, inY] = [44, size.height - 36 - side];
  const at = Math.min(read, shown - 1);
  const strongest = Math.max(...(gradients ?? []), Number.MIN_VALUE);
  const indices = Array.from({ length: shown }, (_, i) => i);
  const patchOf = (token: number) => token - (inFront ? 1 : 0);
  const middle = (outY + side + inY) / 2;
  const drag = useDrag({
    label: text.readHead,
    valueText: `x[:, ${read}, :]`,
    x: { value: at, min: 0, max: Math.max(1, shown - 1), step: 1, scale: centre },
    onChange: (to) => onRead(to.x),
  });
  return (
    <g className="text-[12px]">
      <rect
        x={0}
        y={middle - 13}
        width={size.width}
        height={26}
        rx={3}
        fill="var(--paper-sunken)"
        stroke="var(--hairline)"
      />
      {gradients &&
        indices.map((token) => {
          const gradient = gradients[patchOf(token)] ?? 0;
          if (gradient === 0) return null;
          return (
            <line
              key={token}
              x1={centre(token)}
              y1={inY}
              x2={centre(at)}
              y2={outY + side}
              stroke="var(--gradient-positive)"
              strokeWidth={1 + 6 * (gradient / strongest)}
              opacity={0.75}
            />
          );
        })}
      <text
        x={size.width - 6}
        y={middle}
        dy="0.35em"
        textAnchor="end"
        className="fill-ink-soft"
        stroke="var(--paper-sunken)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {text.encoder(layers)}
      </text>
      {indices.map((token) => {
        const x = centre(token) - side / 2;
        const cls = inFront && token === 0;
        return (
          <g key={token} data-part={cls ? 'constant' : undefined}>
            {cls ? (
              <rect x={x} y={inY} width={side} height={side} rx={3} fill={axisColour('hidden')} />
            ) : (
              <Pixels
                x={x}
                y={inY}
                side={side}
                values={thumbnail(patches[patchOf(token)] ?? [], patches.length)}
              />
            )}
            {cls && (
              <text
                x={centre(token)}
                y={inY + side / 2}
                dy="0.35em"
                textAnchor="middle"
                fill="var(--paper)"
                fontWeight={700}
                className="text-[12px]"
              >
                {text.cls}
              </text>
            )}
            {answered && (
              <text
                x={centre(token)}
                y={inY + side + 14}
                textAnchor="middle"
                className="fill-ink-soft font-mono"
              >
                {token}
              </text>
            )}
            <rect
              x={x}
              y={outY}
              width={side}
              height={side}
              rx={3}
              fill={token === at ? 'var(--accent)' : 'var(--paper-raised)'}
              stroke={token === at ? 'var(--accent)' : 'var(--hairline)'}
            />
          </g>
        );
      })}
      <text x={0} y={size.height - 6} className="fill-ink" fontWeight={600} data-part="tokens">
        {answered ? text.count(tokens) : ''}
        {you && <tspan fontWeight={400}>{`  ${text.you}: ${you}`}</tspan>}
        {shown < tokens && <tspan className="fill-ink-soft" fontWeight={400}>{`  0–${shown - 1} …`}</tspan>}
      </text>
      <g {...drag}>
        <rect x={centre(at) - 22} y={outY - 26} width={44} height={side + 30} fill="transparent" />
        <path d={`M${centre(at) - 8},${outY - 16}h16l-8,12z`} fill="var(--accent)" />
      </g>
      <text
        x={at > shown / 2 ? centre(at) - 16 : centre(at) + 16}
        y={outY - 8}
        textAnchor={at > shown / 2 ? 'end' : 'start'}
        className="fill-ink"
      >
        <tspan className="font-mono" fontWeight={600}>{`x[:, ${read}, :]`}</tspan> {text.head}
      </text>
    </g>
  );
}

/** All pixels of a patch while they are few, else its mean: a token of 30 px cannot show more. */
function thumbnail(values: readonly number[], patches: number): readonly number[] {
  if (values.length * patches <= 800) return values;
  return [values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)];
}
