import { defineDemo } from '@/lib/demos/contract';
import { hogLength } from './exercises';
import golden from './golden.json';
import { judge } from './judge';
import { params } from './params';
import { type Evidence, run } from './run';

export default defineDemo({
  id: 'hog-features',
  number: 'D38',
  title: { en: 'HOG is a recipe, not a data set', zh: 'HOG 是做法，不是数据集' },
  concept: 'data.hog',
  noteLines: [109],
  claim: {
    en: 'HOG turns any 64 × 128 picture into 3,780 numbers by a fixed recipe: half the contrast or the negative leaves them nearly as they are, a turn of the picture does not.',
    zh: 'HOG 用一套固定做法把任意 64 × 128 的图片变成 3780 个数：对比度减半或取底片几乎不变，旋转图片就变了。',
  },
  stance: {
    notes: {
      en: 'The notes name a “hog” data set. Which data it was could not be verified; HOG itself is a feature, computed and never learned.',
      zh: '笔记说数据集是“hog”。到底是哪个数据集无法核实；HOG 本身是特征，算出来的，不用学。',
    },
    verdict: 'undecided',
  },
  params,
  cost: 'gpu',
  predictions: [
    {
      id: 'length',
      row: 'length',
      ask: { en: 'How many numbers, for the window as set?', zh: '按现在的窗口，共多少个数？' },
      answer: { kind: 'number', tolerance: 0 },
      truth: ({ descriptor }) => `${descriptor.length}`,
    },
    {
      id: 'turn',
      row: 'turned',
      ask: { en: 'Turn the picture. Does HOG stay about the same?', zh: '旋转图片，HOG 大致不变吗？' },
      answer: {
        kind: 'choice',
        options: [
          { value: 'yes', label: { en: 'yes, cosine ≥ 0.9', zh: '不变，余弦 ≥ 0.9' } },
          { value: 'no', label: { en: 'no', zh: '会变' } },
        ],
      },
      truth: ({ turned }) => (turned >= 0.9 ? 'yes' : 'no'),
    },
  ],
  counterexamples: [
    {
      id: 'raw-blocks',
      label: { en: 'blocks not normalised', zh: 'block 不归一化' },
      params: { normalise: 'none' },
      refutes: ['contrast'],
    },
    {
      id: 'signed',
      label: { en: 'signed, over 360°', zh: '带符号，360°' },
      params: { orientations: 'signed' },
      refutes: ['length', 'negative'],
    },
    {
      id: 'no-overlap',
      label: { en: 'blocks without overlap', zh: 'block 不重叠' },
      params: { stride: '2' },
      refutes: ['length'],
    },
    {
      id: 'not-turned',
      label: { en: 'turned by 0°', zh: '旋转 0°' },
      params: { turn: 0 },
      refutes: ['turned'],
    },
  ],
  goldens: [
    {
      id: 'cells',
      params: {},
      values: golden.cells,
      pick: ({ cells }: Evidence) => cells.slice(4, 10).flat(2),
      tolerance: 2e-4,
    },
    {
      id: 'blocks',
      params: {},
      values: golden.blocks,
      pick: ({ descriptor }: Evidence) => descriptor.slice(28 * 36, 49 * 36),
      tolerance: 2e-4,
    },
    {
      id: 'length',
      params: {},
      row: 'length',
      values: [golden.length],
      pick: ({ descriptor }: Evidence) => [descriptor.length],
      tolerance: 0,
    },
  ],
  exercises: [hogLength],
  formula: String.raw`\htmlData{part=loops}{m = \sqrt{g_x^2 + g_y^2}, \;\; \theta = \mathrm{atan2}(g_y, g_x)} \htmlData{part=negative}{\bmod 180^\circ} \\ \htmlData{part=length}{7 \cdot 15 \cdot 4 \cdot 9 = 3780} \qquad \htmlData{part=contrast}{v \leftarrow v / \sqrt{\lVert v \rVert^2 + \varepsilon^2}}`,
  code: {
    tfjs: `const g = tf.conv2d(picture, kernel, 1, 'valid');       // [−1, 0, 1] across and down  //@ loops
const angle = mod(atan2(gy, gx), 180);                  //@ negative
const votes = tf.mul(size, tf.relu(tf.sub(1, around))); // shared by two bins
const blocks = tf.concat(corners(cells), 3);            // 2 × 2 cells, 36 numbers    //@ length
const normal = unit(tf.minimum(unit(blocks), 0.2));     // L2-Hys                     //@ contrast`,
    pytorch: `gx, gy = F.conv2d(picture, kernel)[0]        #@ loops
angle = torch.atan2(gy, gx).rad2deg() % 180  #@ negative
place = angle / 20 - 0.5                     # between two bin centres
# 16 x 8 cells -> 15 x 7 blocks of 36        #@ length
block = block / (block.square().sum() + eps ** 2).sqrt()  #@ contrast`,
  },
  run,
  judge,
});
