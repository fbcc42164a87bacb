const en = {
  picture: 'The image, its mask and the crop',
  pictureBefore: 'Drag the frame. The mask is outlined; the object is what is bright.',
  pictureAfter: (size: number) =>
    `A crop of ${size} × ${size} px, the same for image and mask when the frames coincide.`,
  frame: 'crop of the image',
  at: (x: number, y: number) => `left ${x}, top ${y}`,
  pair: 'After crop and flip',
  pairBefore: 'Will the mask still lie on the object?',
  pairAfter: (iou: string, flipped: string, you: string) =>
    `IoU of mask and object: ${iou}; with one flip more for the image, ${flipped}${you}.`,
  you: (said: string) => ` (you: ${said})`,
  image: 'image',
  mask: 'mask',
  sets: 'Both sets after normalisation: mean ± std',
  setsBefore: 'Where will the test set lie, in units of the training set?',
  setsAfter: (train: string, test: string) => `Grey 0.5 becomes ${train} in training, ${test} in the test.`,
  train: 'training',
  test: 'test',
  grey: 'grey 0.5',
  columns: ['set', 'channel', 'mean', 'std', 'grey 0.5'],
  value: 'normalised level',
};

const zh: typeof en = {
  picture: '图像、掩码与裁剪框',
  pictureBefore: '拖动裁剪框。掩码用轮廓画出；亮的部分就是物体。',
  pictureAfter: (size) => `裁剪 ${size} × ${size} 像素；两个框重合时，图和掩码裁的是同一处。`,
  frame: '图像的裁剪框',
  at: (x, y) => `左 ${x}，上 ${y}`,
  pair: '裁剪和翻转之后',
  pairBefore: '掩码还会落在物体上吗？',
  pairAfter: (iou, flipped, you) => `掩码与物体的 IoU：${iou}；图再单独翻一次则为 ${flipped}${you}。`,
  you: (said) => `（你：${said}）`,
  image: '图像',
  mask: '掩码',
  sets: '归一化之后的两个集合：均值 ± 标准差',
  setsBefore: '以训练集为单位，测试集会落在哪里？',
  setsAfter: (train, test) => `灰度 0.5 在训练中变成 ${train}，在测试中变成 ${test}。`,
  train: '训练集',
  test: '测试集',
  grey: '灰度 0.5',
  columns: ['集合', '通道', '均值', '标准差', '灰度 0.5'],
  value: '归一化后的值',
};

export const words = { en, zh };
export type Words = typeof en;
