/** The library call and the algorithm behind it. */
export const code = {
  tfjs: `// boxes are [y1, x1, y2, x2]
const kept = await tf.image.nonMaxSuppressionAsync(
  tf.tensor2d(boxes), tf.tensor1d(scores), 6, 0.5); //@ apart
(await kept.data()); // [4, 0, 5] //@ agree`,
  pytorch: `# boxes are [x1, y1, x2, y2]; the same as torchvision.ops.nms(boxes, scores, 0.5)
left, kept = torch.argsort(scores, descending=True), []
while len(left):
    best, left = left[0], left[1:]                    # keep the best  #@ best
    kept.append(best.item())
    left = left[box_iou(boxes[best][None], boxes[left])[0] <= 0.5]  # delete its rivals  #@ apart
print(kept)  # [4, 0, 5]  #@ agree`,
};
