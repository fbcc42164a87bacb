import { type Axis, axisColour } from './axis';

export interface ShapeAxis {
  axis: Axis;
  /** What stands in the bracket: a size, a name or a product such as `3 × hidden`. */
  text: string | number;
}

/** A tensor's shape with one colour per axis, `[4, 7, 10]`: the tspans of one text element of a drawing. */
export function ShapeTspans({ axes }: { axes: readonly ShapeAxis[] }) {
  return (
    <tspan className="font-mono">
      [
      {axes.map(({ axis, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an axis is its position
        <tspan key={at}>
          {at > 0 && ', '}
          <tspan fill={axisColour(axis)} fontWeight={600}>
            {text}
          </tspan>
        </tspan>
      ))}
      ]
    </tspan>
  );
}
