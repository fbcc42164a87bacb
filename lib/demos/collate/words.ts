const en = {
  frames: 'The images with their boxes',
  framesBefore: 'Move the boxes; add or remove some. Every image has its own number of them.',
  framesAfter: (counts: string) => `Boxes per image: ${counts}.`,
  image: (number: number) => `image ${number}`,
  move: (image: number, box: number) => `box ${box} of image ${image}`,
  at: (x: number, y: number) => `x ${x}, y ${y}`,
  fewer: (image: number) => `one box less in image ${image}`,
  more: (image: number) => `one box more in image ${image}`,
  batch: 'The batch',
  batchBefore: 'What does the batch look like, and which of its slots will the loss see?',
  batchAfter: (shape: string, padded: number) => `${shape}; padded slots: ${padded}, hatched.`,
  columns: ['image', 'slot', 'x1 y1 x2 y2', 'mask', '|∇|'],
  slots: 'boxes',
  images: 'images',
  torch: 'PyTorch, recorded',
};

const zh: typeof en = {
  frames: '图像与各自的框',
  framesBefore: '移动框，或增减几个。每张图的框数各不相同。',
  framesAfter: (counts) => `每张图的框数：${counts}。`,
  image: (number) => `图 ${number}`,
  move: (image, box) => `图 ${image} 的第 ${box} 个框`,
  at: (x, y) => `x ${x}，y ${y}`,
  fewer: (image) => `图 ${image} 少一个框`,
  more: (image) => `图 ${image} 多一个框`,
  batch: '批次',
  batchBefore: '批次会是什么样？损失会看到哪些格子？',
  batchAfter: (shape, padded) => `${shape}；填充格 ${padded} 个（斜线）。`,
  columns: ['图', '格', 'x1 y1 x2 y2', '掩码', '|∇|'],
  slots: '框',
  images: '图像',
  torch: 'PyTorch 实录',
};

export const words = { en, zh };
export type Words = typeof en;
