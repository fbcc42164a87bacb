import { scaleLinear } from 'd3-scale';
import type { FigureSize } from '@/lib/demos/shared/figure';
import { XAxis } from '@/lib/demos/shared/plot';
import type { CropEvidence } from './run';
import type { Words } from './words';

const channels = ['R', 'G', 'B'] as const;

/** Mean ± std of each channel of both sets after normalisation, and where one grey lands. */
export function SetScales({
  size,
  evidence,
  text,
}: {
  size: FigureSize;
  evidence: CropEvidence | null;
  text: Words;
}) {
  const x = scaleLinear([-4, 4], [88, size.width - 10]);
  const line = (size.height - 56) / 6;
  return (
    <g className="text-[12px]" data-part="moments">
      <line x1={x(0)} x2={x(0)} y1={4} y2={size.height - 36} stroke="var(--ink-soft)" strokeDasharray="2 4" />
      {(['train', 'test'] as const).map((set, at) => (
        <g key={set} transform={`translate(0,${4 + at * (3 * line + 8)})`}>
          <text x={0} y={1.5 * line} dy="0.35em" className="fill-ink" fontWeight={600}>
            {text[set]}
          </text>
          {channels.map((name, channel) => {
            const y = (channel + 0.5) * line;
            const [mean, std] = [evidence?.[set].mean[channel] ?? 0, evidence?.[set].std[channel] ?? 0];
            const grey = evidence?.grey[set][channel] ?? 0;
            return (
              <g key={name}>
                <text x={80} y={y} dy="0.35em" textAnchor="end" className="fill-ink-soft font-mono">
                  {name}
                </text>
                {evidence ? (
                  <>
                    <line
                      x1={x(mean - std)}
                      x2={x(mean + std)}
                      y1={y}
                      y2={y}
                      stroke="var(--axis-channel)"
                      strokeWidth={5}
                      strokeOpacity={0.55}
                    />
                    <circle cx={x(mean)} cy={y} r={4} fill="var(--axis-channel)" />
                    <g data-part="same">
                      <path d={`M${x(grey)},${y - 7}v14`} stroke="var(--ink)" strokeWidth={2} />
                    </g>
                  </>
                ) : (
                  <text x={x(0) + 8} y={y} dy="0.35em" className="fill-ink-soft">
                    ?
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
      <XAxis scale={x} label={`${text.value} · ● ± std · | ${text.grey}`} y={size.height - 36} />
    </g>
  );
}
