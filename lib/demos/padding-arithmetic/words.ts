const en = {
  plane: 'The image, its padding and the outputs',
  planeBefore: (n: number, padded: number) =>
    `${n} × ${n} pixels in a frame of zeros, ${padded} × ${padded} in all. Drag the kernel: where can it stand?`,
  planeAfter: (side: number, touched: number, all: number) =>
    `${side} × ${side} outputs; ${touched} of ${all} touch the padding (dashed).`,
  noFit: 'The kernel is wider than the padded image: no output.',
  ruler: 'One row of it: every position of the kernel',
  rulerBefore: 'The first position. The next begins s pixels further on.',
  rulerAfter: (side: number, left: number) =>
    left === 0
      ? `${side} positions, and the last ends exactly at the edge.`
      : `${side} positions; ${left} padded pixels are left over, which is what the floor drops.`,
  kernel: 'kernel position',
  at: (x: number, y: number) => `output ${x + 1}, ${y + 1}`,
  imageSide: 'image side n',
  padding: 'padding p',
  input: 'input',
  output: 'output',
  left: 'left over',
  position: 'position',
  first: 'first pixel',
  last: 'last pixel',
  taps: 'taps on pixels',
  row: 'row',
  you: 'you',
  zero: 'padding',
};

const zh: typeof en = {
  plane: '图像、补的零与输出',
  planeBefore: (n, padded) =>
    `${n} × ${n} 个像素外围补零，共 ${padded} × ${padded}。拖动卷积核：它能放在哪些位置？`,
  planeAfter: (side, touched, all) =>
    `输出 ${side} × ${side}；${all} 个中有 ${touched} 个碰到补的零（虚线）。`,
  noFit: '卷积核比补零后的图像还宽：没有输出。',
  ruler: '取一行看：卷积核的每个位置',
  rulerBefore: '这是第一个位置，下一个往右移 s 个像素。',
  rulerAfter: (side, left) =>
    left === 0
      ? `${side} 个位置，最后一个正好到边。`
      : `${side} 个位置；右端剩下 ${left} 个像素够不着，向下取整丢掉的就是它。`,
  kernel: '卷积核位置',
  at: (x, y) => `输出 ${x + 1}，${y + 1}`,
  imageSide: '图像边长 n',
  padding: '填充 p',
  input: '输入',
  output: '输出',
  left: '剩余',
  position: '位置',
  first: '首像素',
  last: '末像素',
  taps: '落在像素上的权重',
  row: '行',
  you: '你',
  zero: '补零',
};

export const words = { en, zh };
