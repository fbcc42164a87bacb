const en = {
  curves: 'Loss as it trains',
  curvesBefore: (steps: number, depth: number) =>
    `Two nets of ${depth} layers, the same start and the same ${steps} batches. Which curve falls?`,
  curvesAfter: (plain: string, skip: string) => `Last loss: ${plain} without the skip, ${skip} with it.`,
  step: 'step',
  loss: 'loss (nats)',
  plain: 'plain',
  skip: 'with skip',
  chance: 'chance ln 4',
  picture: 'Your line',
  pictureBefore:
    'Both nets will name this picture once they are trained. Draw another one under the settings.',
  pictureAfter: (plain: string, skip: string) => `Plain says ${plain}, with skip ${skip}.`,
  kinds: ['lying', 'standing', 'falling', 'rising'],
  kind: 'kind',
  accuracy: 'unseen pictures right',
  untrained: 'not trained yet',
};

const zh: typeof en = {
  curves: '训练中的损失',
  curvesBefore: (steps, depth) => `两个 ${depth} 层网络，起点相同，${steps} 批图片也相同。哪条曲线会下降？`,
  curvesAfter: (plain, skip) => `最后的损失：不加残差 ${plain}，加残差 ${skip}。`,
  step: '步',
  loss: '损失（nat）',
  plain: '普通',
  skip: '加残差',
  chance: '乱猜 ln 4',
  picture: '你的线',
  pictureBefore: '训练完后，两个网络都来认这张图。可在设置里另画一张。',
  pictureAfter: (plain, skip) => `普通网络说${plain}，加残差的说${skip}。`,
  kinds: ['横线', '竖线', '下降线', '上升线'],
  kind: '类别',
  accuracy: '没见过的图，认对的比例',
  untrained: '还没训练',
};

export const words = { en, zh };
export type Text = typeof en;
