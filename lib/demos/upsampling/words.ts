const en = {
  stamps: 'Each input pixel stamps the kernel',
  stampsBefore: (k: number, s: number) =>
    `A stamp of ${k} × ${k}, the next ${s} px further. Choose a pixel and see where its stamp lands.`,
  stampsAfter: (least: number, most: number) => `An inner pixel is written ${least} to ${most} times.`,
  ways: 'x doubled in three other ways',
  waysBefore: 'Drag a number of x up or down. What will each way make of it?',
  waysAfter: (second: string) =>
    `Nearest repeats, bilinear mixes (second value ${second}), unpooling leaves 12 of 16 at 0.`,
  input: 'input',
  output: 'output: writes',
  pixel: 'input pixel',
  at: (row: number, column: number) => `row ${row + 1}, column ${column + 1}`,
  value: (i: number) => `value ${i + 1} of x`,
  nearest: 'nearest',
  bilinear: 'bilinear',
  unpooled: 'unpooled',
  row: 'row',
  you: 'you',
};

const zh: typeof en = {
  stamps: '每个输入像素盖一个核大小的章',
  stampsBefore: (k, s) => `章是 ${k} × ${k}，下一个往后移 ${s} 像素。选一个像素，看它的章落在哪里。`,
  stampsAfter: (least, most) => `内部像素被写 ${least} 到 ${most} 次。`,
  ways: 'x 的另外三种放大',
  waysBefore: '上下拖动 x 的数字。每种办法会得到什么？',
  waysAfter: (second) => `最近邻照抄，双线性混合（第二个值 ${second}），unpool 留下 12/16 个 0。`,
  input: '输入',
  output: '输出：写入次数',
  pixel: '输入像素',
  at: (row, column) => `第 ${row + 1} 行，第 ${column + 1} 列`,
  value: (i) => `x 的第 ${i + 1} 个值`,
  nearest: '最近邻',
  bilinear: '双线性',
  unpooled: 'unpool',
  row: '行',
  you: '你',
};

export const words = { en, zh };
