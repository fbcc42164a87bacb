import type { Claim } from '@/lib/notes/claim';
import type { Concept } from '@/lib/notes/concept';
import { createKnowledge } from '@/lib/notes/harvest/knowledge';

const concept = (id: string, en: string[], zh: string[]): Concept => ({
  id,
  name: { en: `all about ${id}`, zh: `关于 ${id}` },
  aliases: { en, zh },
  prerequisites: [],
  order: 1,
});

const claim = (id: string, verdict: Claim['verdict'], contradicts: string[][]): Claim => ({
  id,
  lines: [1],
  concept: 'eval.confusion',
  asked: false,
  verdict,
  proof: { demo: 'confusion-matrix' },
  contradicts,
  claim: { en: 'A miss is type I.', zh: '漏报是第一类。' },
  why: { en: 'It is type II.', zh: '应是第二类。' },
});

const missIsTypeOne = [['false negative | FN | 假阴', 'type I | 第一类', '! type II']];

/** A course of five concepts, one refuted claim and one that is confirmed and therefore cannot be contradicted. */
export const smallKnowledge = createKnowledge(
  [
    concept('det.nms', ['NMS', 'non-maximum suppression'], ['非极大值抑制']),
    concept('eval.iou', ['IoU'], ['交并比']),
    concept('det.iou_loss', ['IoU loss'], ['IoU 损失']),
    concept('opt.lr', ['learning rate'], ['学习率']),
    concept('eval.confusion', ['confusion matrix', 'false negative'], ['混淆矩阵', '假阴']),
  ],
  [
    claim('miss-is-type-one', 'refuted', missIsTypeOne),
    claim('also-true', 'confirmed', [['NMS', 'removes']]),
  ],
  [
    { id: 'non-maximum-suppression', concept: 'det.nms' },
    { id: 'second-of-its-concept', concept: 'det.nms' },
  ],
);
