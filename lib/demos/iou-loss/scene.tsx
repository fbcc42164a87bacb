import type { FigureSize } from '@/lib/demos/shared/figure';
import type { Box } from './box';
import { CornerHandle, DraggableBox } from './draggable-box';
import type { IouEvidence } from './evidence';
import { PushArrows } from './push-arrows';
import { sceneScale } from './scene-scale';
import { Trail } from './trail';
import type { words } from './words';

interface SceneProps {
  size: FigureSize;
  box: Box;
  target: Box;
  /** Null before the run: no arrows, no trail. */
  evidence: IouEvidence | null;
  /** The locked answer and the true one, in words. */
  push: { you: string; measured: string | null } | null;
  text: (typeof words)['en'];
  onBox(box: number[]): void;
  onTarget(box: number[]): void;
}

/** Two boxes on the image plane, both movable, with the push on each edge and the way both descents took. */
export function Scene({ size, box, target, evidence, push, text, onBox, onTarget }: SceneProps) {
  const [width, height] = [size.width, size.height - 6];
  const scale = sceneScale(width, height, [box, target]);
  const [boxRect, targetRect] = [scale.rect(box), scale.rect(target)];
  const ticks = scale.x.ticks(6);
  return (
    // A nested svg clips: a descent may leave the picture.
    <svg role="presentation" width={width} height={height} overflow="hidden">
      <rect width={width} height={height} fill="var(--paper-raised)" stroke="var(--hairline)" />
      <g className="fill-ink-soft text-[12px] tabular-nums">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={scale.x(tick)} x2={scale.x(tick)} y2={height} stroke="var(--hairline)" />
            {scale.x(tick) < width - 20 && (
              <text x={scale.x(tick) + 3} y={height - 4}>
                {tick}
              </text>
            )}
          </g>
        ))}
        {scale.y.ticks(3).map((tick) => (
          <line key={tick} y1={scale.y(tick)} y2={scale.y(tick)} x2={width} stroke="var(--hairline)" />
        ))}
      </g>

      {evidence && <Trail stops={evidence.giou} scale={scale} label="GIoU" />}
      {evidence && <Trail stops={evidence.chosen} scale={scale} />}

      <DraggableBox
        box={target}
        scale={scale}
        label={text.moveTarget}
        valueText={text.at(target[0], target[1])}
        onMove={onTarget}
      >
        <rect {...targetRect} fill="var(--ink)" fillOpacity={0.05} stroke="var(--ink-soft)" strokeWidth={2} />
        <text x={targetRect.x + 5} y={targetRect.y + 15} className="fill-ink-soft text-[12px]">
          {text.target}
        </text>
      </DraggableBox>
      <DraggableBox
        box={box}
        scale={scale}
        label={text.moveBox}
        valueText={text.at(box[0], box[1])}
        onMove={onBox}
      >
        <rect {...boxRect} fill="var(--accent)" fillOpacity={0.14} stroke="var(--accent)" strokeWidth={2} />
        <text x={boxRect.x + 5} y={boxRect.y + 15} className="text-[12px]" fill="var(--accent)">
          {text.box}
        </text>
      </DraggableBox>
      <CornerHandle
        box={box}
        scale={scale}
        label={text.sizeBox}
        valueText={text.at(box[2], box[3])}
        onMove={onBox}
      />
      {evidence && <PushArrows box={box} gradient={evidence.start.gradient} scale={scale} />}
      {push && (
        <text x={8} y={18} className="fill-ink text-[13px]">
          {text.you}: <tspan fontWeight={600}>{push.you}</tspan>
          {push.measured && (
            <>
              {' · '}
              {text.measured}: <tspan fontWeight={600}>{push.measured}</tspan>
            </>
          )}
        </text>
      )}
    </svg>
  );
}
