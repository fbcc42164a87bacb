const en = {
  title: 'The picture, its cells and one histogram',
  before: 'Your picture, cut into cells of 8 × 8 pixels. Draw or load one under “Turn it yourself”.',
  after: (length: number, contrast: string, turned: string) =>
    `${length} numbers. At the other contrast they move by ${contrast} %; turned, the cosine is ${turned}.`,
  picture: 'picture',
  edges: 'its HOG',
  turned: 'turned',
  histogram: (row: number, column: number) => `cell ${row + 1}, ${column + 1}`,
  angle: 'votes, by direction of the gradient',
  cursor: 'cell looked at',
  cell: (row: number, column: number) => `row ${row + 1}, column ${column + 1}`,
  bin: 'bin',
  votes: 'votes',
};

type Words = typeof en;

const zh: Words = {
  title: '图片、它的各个 cell 和一个直方图',
  before: '图片切成 8 × 8 像素的 cell。在“自己动手”里可以画一张或读入一张。',
  after: (length, contrast, turned) =>
    `${length} 个数。换对比度只动 ${contrast}%；旋转之后余弦是 ${turned}。`,
  picture: '图片',
  edges: '它的 HOG',
  turned: '旋转后',
  histogram: (row, column) => `cell ${row + 1}, ${column + 1}`,
  angle: '各梯度方向的票数',
  cursor: '看哪个 cell',
  cell: (row, column) => `第 ${row + 1} 行，第 ${column + 1} 列`,
  bin: '方向',
  votes: '票数',
};

export const words = { en, zh };
