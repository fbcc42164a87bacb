/** A point of a pen stroke in the unit square: x to the right, y downwards. */
type StrokePoint = readonly [number, number];
/** What the pen draws without being lifted. */
export type Stroke = readonly StrokePoint[];

export interface DigitRaster {
  /** Pixels. */
  width: number;
  height: number;
  /** Width of the pen as a share of the shorter side; 0.1 is about MNIST's. */
  pen?: number;
  /** Degrees clockwise about the middle. */
  turn?: number;
  /** Size about the middle; 1 leaves a margin of a tenth. */
  scale?: number;
  /** Share of the width (right) and of the height (down). */
  shift?: StrokePoint;
}

/** Part of an ellipse; degrees run clockwise on the screen, 0 is at the right. */
function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): StrokePoint[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 12));
  return Array.from({ length: steps + 1 }, (_, i): StrokePoint => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

function slant(strokes: readonly Stroke[], by: number): Stroke[] {
  return strokes.map((stroke) => stroke.map(([x, y]): StrokePoint => [x + by * (0.5 - y), y]));
}

/** An 8 in one stroke that crosses itself in the middle. */
const crossedEight: Stroke = Array.from({ length: 37 }, (_, i): StrokePoint => {
  const t = (i / 36) * 2 * Math.PI;
  return [0.5 + 0.21 * Math.sin(2 * t), 0.5 - 0.39 * Math.cos(t)];
});

/** Ten digits, at least two ways of writing each: `digitStrokes[7][1]` is the 7 with a bar. Drawn for this project. */
export const digitStrokes: readonly (readonly (readonly Stroke[])[])[] = [
  [[arc(0.5, 0.5, 0.26, 0.39, -80, 285)], slant([arc(0.5, 0.5, 0.2, 0.39, -60, 300)], 0.25)],
  [
    [
      [
        [0.55, 0.1],
        [0.47, 0.9],
      ],
    ],
    [
      [
        [0.34, 0.29],
        [0.53, 0.1],
        [0.53, 0.9],
      ],
    ],
  ],
  [
    [[...arc(0.49, 0.32, 0.24, 0.22, -170, 40), [0.24, 0.88], [0.78, 0.87]]],
    [
      [
        ...arc(0.5, 0.3, 0.22, 0.2, -160, 30),
        [0.56, 0.6],
        ...arc(0.33, 0.8, 0.11, 0.08, 20, 300),
        [0.55, 0.82],
        [0.66, 0.88],
        [0.8, 0.84],
      ],
    ],
  ],
  [
    [[...arc(0.46, 0.3, 0.23, 0.2, -150, 75), ...arc(0.46, 0.69, 0.27, 0.21, -80, 150)]],
    [[[0.25, 0.12], [0.71, 0.12], [0.46, 0.43], ...arc(0.46, 0.66, 0.26, 0.24, -75, 150)]],
  ],
  [
    [
      [
        [0.33, 0.12],
        [0.25, 0.54],
        [0.76, 0.5],
      ],
      [
        [0.68, 0.12],
        [0.6, 0.9],
      ],
    ],
    [
      [
        [0.62, 0.9],
        [0.62, 0.1],
        [0.2, 0.62],
        [0.82, 0.62],
      ],
    ],
  ],
  [
    [[[0.75, 0.12], [0.36, 0.12], [0.31, 0.46], ...arc(0.46, 0.65, 0.26, 0.24, -125, 145)]],
    [
      [[0.36, 0.16], [0.3, 0.5], ...arc(0.46, 0.68, 0.23, 0.21, -120, 155)],
      [
        [0.36, 0.16],
        [0.77, 0.12],
      ],
    ],
  ],
  [
    [[...arc(0.74, 0.62, 0.48, 0.52, -105, -180), ...arc(0.49, 0.68, 0.23, 0.21, -180, -540)]],
    [[[0.62, 0.1], [0.42, 0.36], [0.31, 0.66], ...arc(0.49, 0.72, 0.18, 0.17, 170, -200)]],
  ],
  [
    [
      [
        [0.22, 0.14],
        [0.76, 0.14],
        [0.42, 0.9],
      ],
    ],
    [
      [
        [0.24, 0.16],
        [0.76, 0.13],
        [0.56, 0.46],
        [0.46, 0.9],
      ],
      [
        [0.34, 0.52],
        [0.7, 0.48],
      ],
    ],
  ],
  [[arc(0.5, 0.3, 0.18, 0.19, 90, 450), arc(0.5, 0.69, 0.23, 0.21, -90, 270)], slant([crossedEight], 0.2)],
  [
    [
      arc(0.47, 0.32, 0.21, 0.21, 0, -360),
      [
        [0.68, 0.26],
        [0.66, 0.55],
        [0.6, 0.9],
      ],
    ],
    [[...arc(0.49, 0.31, 0.2, 0.2, -20, -340), [0.69, 0.24], ...arc(0.36, 0.5, 0.34, 0.38, -15, 105)]],
  ],
];

/**
 * A digit in the hand of this project, as grey bytes row by row: 0 paper, 255 ink, (height x width) of them, with the edge of
 * the pen smoothed over one pixel.
 *
 * @param variant counted modulo the ways there are to write this digit.
 */
export function rasteriseDigit(digit: number, variant: number, raster: DigitRaster): Uint8Array {
  const ways = digitStrokes[digit];
  if (!ways) throw new RangeError(`${digit} is no digit`);
  return rasteriseStrokes(ways[variant % ways.length] as readonly Stroke[], raster);
}

/** The same for any strokes of the unit square. */
export function rasteriseStrokes(strokes: readonly Stroke[], raster: DigitRaster): Uint8Array {
  const { width, height, pen = 0.1, turn = 0, scale = 1, shift = [0, 0] } = raster;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * scale, Math.sin((turn * Math.PI) / 180) * scale];
  const placed = strokes.map((stroke) =>
    stroke.map(([x, y]): StrokePoint => {
      const [dx, dy] = [(x - 0.5) * width, (y - 0.5) * height];
      return [
        cos * dx - sin * dy + (0.5 + shift[0]) * width,
        sin * dx + cos * dy + (0.5 + shift[1]) * height,
      ];
    }),
  );
  const radius = (pen * Math.min(width, height)) / 2;
  const bytes = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const distance = Math.min(...placed.map((stroke) => distanceTo(stroke, column + 0.5, row + 0.5)));
      bytes[row * width + column] = Math.round(255 * Math.min(1, Math.max(0, radius - distance + 0.5)));
    }
  return bytes;
}

/** From (x, y) to the nearest point of the stroke. */
function distanceTo(stroke: Stroke, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  stroke.forEach(([ax, ay], i) => {
    const [bx, by] = stroke[i + 1] ?? [ax, ay];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t =
      length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
  });
  return nearest;
}
