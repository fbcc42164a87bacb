import { divergingColour } from '@/lib/demos/shared/diverging-colour';
import { formatNumber } from '@/lib/demos/shared/format-number';
import { columns, exampleMask, type Label, parseMask } from './mask';
import type { PixelLook } from './pixel-grid';
import type { MaskEvidence } from './run';
import { isClass } from './targets';

const idColour: Readonly<Record<Label, string>> = {
  [-1]: 'var(--ink-soft)',
  0: 'var(--paper-raised)',
  1: 'var(--axis-hidden)',
  2: 'var(--axis-batch)',
};
const silhouette = parseMask(exampleMask);

/** The made-up photograph under the mask: two dark figures on a ground that brightens towards the top. */
function photograph(pixel: number): string {
  const row = Math.floor(pixel / columns);
  const shade = (silhouette[pixel] ?? 0) > 0 ? 62 : 30 - row * 3;
  return `color-mix(in oklab, var(--ink) ${shade}%, var(--paper))`;
}

/** The painted ids as a layer of this opacity over the photograph. */
export function paintLooks(labels: readonly Label[], alpha: number): PixelLook[] {
  return labels.map((label, i) => ({
    ground: label === -1 ? 'var(--paper-sunken)' : photograph(i),
    fill: idColour[label],
    opacity: label === -1 ? alpha / 3 : alpha,
    text: label === -1 ? 'x' : String(label),
    ink: 'var(--ink)',
  }));
}

/** What stands in the file; before the run the padding is the question. */
export function fileLooks(labels: readonly Label[], evidence: MaskEvidence | null): PixelLook[] {
  return labels.map((label, i) => ({
    fill: label === -1 ? 'var(--plot-plateau)' : 'transparent',
    text: evidence ? formatNumber(evidence.stored[i] ?? Number.NaN) : label === -1 ? '?' : String(label),
    ink: label === -1 ? 'var(--ink)' : 'var(--ink-soft)',
  }));
}

/** Class id and gradient of each pixel; a dot where the gradient is exactly 0, a frame where a counted id is no class. */
export function lossLooks(evidence: MaskEvidence | null, pixels: number): PixelLook[] {
  if (!evidence)
    return Array.from({ length: pixels }, () => ({ fill: 'transparent', text: '?', ink: 'var(--ink-soft)' }));
  const { targets, counted, gradient } = evidence;
  const most = Math.max(...gradient.filter(Number.isFinite).map(Math.abs), 0);
  return targets.map((target, i) => {
    const slope = gradient[i] ?? 0;
    const stray = counted[i] === true && !isClass(target);
    return {
      fill: Number.isFinite(slope) ? divergingColour(slope, most * 1.6) : 'transparent',
      text: counted[i] ? formatNumber(target) : '·',
      framed: stray,
    };
  });
}
