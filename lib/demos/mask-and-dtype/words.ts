import type { Label } from './mask';

const en = {
  paint: 'The annotation, over its image',
  paintBefore: 'Choose an id and paint. Every pixel holds one id; x is padding.',
  paintAfter: (people: number, padding: number) =>
    `${people} pixels of people in two instances, ${padding} of padding.`,
  grid: (rows: number, columns: number) => `mask of ${rows} rows and ${columns} columns`,
  pixel: (row: number, column: number, name: string) => `row ${row}, column ${column}: ${name}`,
  brush: 'paint',
  brushes: { '0': 'background', '1': 'person 1', '2': 'person 2', '-1': 'padding' } as Record<string, string>,
  alpha: 'alpha (opacity)',
  file: 'In the file',
  fileBefore: 'What number does the padding become? The background is 0, a person 1 or 2.',
  fileAfter: (dtype: string, byte: string) => `${dtype}: the padding is ${byte}.`,
  loss: 'In the loss: class id, colour = gradient',
  lossBefore: 'Which pixels will the loss pull on?',
  lossAfter: (counted: number, silent: number, stray: number) =>
    stray
      ? `${counted} pixels counted, ${stray} of them no class (framed).`
      : `${counted} pixels counted, ${silent} with gradient exactly 0 (·).`,
  columns: ['row', 'labels', 'stored', 'targets'],
  name: (label: Label) => en.brushes[String(label)] ?? '',
  you: (said: string) => `you: ${said}`,
};

const zh: typeof en = {
  paint: '标注，叠在原图上',
  paintBefore: '选一个编号来涂。每个像素一个编号；x 是填充。',
  paintAfter: (people, padding) => `行人共 ${people} 个像素，分属两个实例；填充 ${padding} 个。`,
  grid: (rows, columns) => `${rows} 行 ${columns} 列的掩码`,
  pixel: (row, column, name) => `第 ${row} 行第 ${column} 列：${name}`,
  brush: '涂',
  brushes: { '0': '背景', '1': '行人 1', '2': '行人 2', '-1': '填充' },
  alpha: 'alpha（不透明度）',
  file: '文件里',
  fileBefore: '填充会变成几？背景是 0，行人是 1 或 2。',
  fileAfter: (dtype, byte) => `${dtype}：填充是 ${byte}。`,
  loss: '损失里：数字是类别，颜色是梯度',
  lossBefore: '损失会拉动哪些像素？',
  lossAfter: (counted, silent, stray) =>
    stray
      ? `${counted} 个像素参与计算，其中 ${stray} 个不是类别（加框）。`
      : `${counted} 个像素参与计算，${silent} 个梯度恰好为 0（·）。`,
  columns: ['行', '标签', '存储', '目标'],
  name: (label) => zh.brushes[String(label)] ?? '',
  you: (said) => `你：${said}`,
};

export const words = { en, zh };
export type Words = typeof en;
