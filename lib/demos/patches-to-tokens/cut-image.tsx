import { axisColour } from '@/lib/demos/shared/axis';
import { cellCursor } from '@/lib/demos/shared/cell-cursor';
import { CellFrame } from '@/lib/demos/shared/cell-frame';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { PixelPicture } from '@/lib/demos/shared/pixel-picture';
import { channels, type Picture } from './picture';
import type { Words } from './words';

interface CutImageProps {
  size: FigureSize;
  picture: Picture;
  patch: number;
  /** False before the run: one patch only, since how many there are is the question. */
  answered: boolean;
  chosen: number;
  text: Words;
  onChoose(patch: number): void;
}

/** The image with its cuts; one patch is chosen. */
export function CutImage({ size, picture, patch, answered, chosen, text, onChoose }: CutImageProps) {
  const { side, data } = picture;
  const edge = Math.min(size.width - 70, size.height - 24);
  const left = (size.width - edge) / 2;
  const perSide = Math.floor(side / patch);
  const unit = edge / side;
  const cell = patch * unit;
  const covered = perSide * cell;
  const at = { row: Math.floor(chosen / perSide), column: chosen % perSide };
  const cuts = Array.from({ length: perSide + 1 }, (_, i) => i * cell);
  const cursor = cellCursor({
    label: text.choose(perSide * perSide),
    rows: perSide,
    columns: perSide,
    at,
    valueText: text.chosen(chosen),
    onMove: ({ row, column }) => onChoose(row * perSide + column),
  });
  return (
    <g transform={`translate(${left},2)`} className="text-[12px]">
      <PixelPicture
        x={0}
        y={0}
        width={edge}
        height={edge}
        pixels={{ width: side, height: side, channels, data }}
      />
      <text x={edge / 2} y={edge + 16} textAnchor="middle" fill={axisColour('space')} fontWeight={600}>
        W = {side} px
      </text>
      <text x={-8} y={edge / 2} textAnchor="end" fill={axisColour('space')} fontWeight={600}>
        H
      </text>
      {answered ? (
        <>
          <g stroke="var(--paper)" strokeWidth={cell > 14 ? 2 : 1} data-part="count">
            {cuts.map((cut) => (
              <path key={cut} d={`M${cut},0V${covered}M0,${cut}H${covered}`} />
            ))}
          </g>
          {covered < edge - 0.5 && (
            <path
              d={`M${covered},0H${edge}V${edge}H0V${covered}H${covered}Z`}
              fill="var(--paper)"
              fillOpacity={0.7}
              stroke="var(--stamp-refuted)"
              strokeDasharray="3 3"
              data-part="back"
            />
          )}
          <g {...cursor}>
            <rect width={covered} height={covered} fill="transparent" />
            <CellFrame at={at} cell={cell} strokeWidth={3} />
          </g>
        </>
      ) : (
        <>
          <rect width={cell} height={cell} fill="none" stroke="var(--accent)" strokeWidth={3} />
          <text
            x={cell + 6}
            y={14}
            className="fill-ink font-mono"
            fontWeight={600}
            style={{ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 4 }}
          >
            P = {patch} px
          </text>
        </>
      )}
    </g>
  );
}
