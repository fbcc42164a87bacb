"""decode.ts and average-precision.ts in Python: boxes from raw numbers, suppression, and mAP at IoU 0.5."""
import numpy as np

SCORE_FLOOR, NMS_AT, MATCH_AT, CLASSES = 0.05, 0.45, 0.5, 10


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def overlap(a, b):
    width = max(0.0, min(a[2], b[2]) - max(a[0], b[0]))
    height = max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
    shared = width * height
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared
    return shared / union if union > 0 else 0.0


def detections(raw, anchors):
    """Raw numbers [45, 8, 8] -> [(score, class, box)] after suppression per class, best first."""
    found = []
    for a, (width, height) in enumerate(anchors):
        for row in range(raw.shape[1]):
            for column in range(raw.shape[2]):
                t = raw[15 * a : 15 * a + 15, row, column]
                odds = np.exp(t[5:] - t[5:].max())
                kind = int(odds.argmax())
                score = sigmoid(t[4]) * odds[kind] / odds.sum()
                if score < SCORE_FLOOR:
                    continue
                x, y = 8 * (column + sigmoid(t[0])), 8 * (row + sigmoid(t[1]))
                w, h = width * np.exp(t[2]), height * np.exp(t[3])
                found.append((score, kind, (x - w / 2, y - h / 2, x + w / 2, y + h / 2)))
    found.sort(key=lambda one: -one[0])
    kept = []
    for one in found:
        if all(other[1] != one[1] or overlap(other[2], one[2]) <= NMS_AT for other in kept):
            kept.append(one)
    return kept


def average_precision(found, truth):
    """Mean over the classes of the area under the precision envelope. Every true box may be matched once."""
    values = []
    for kind in range(CLASSES):
        total = sum(kinds.count(kind) for _, kinds in truth)
        if total == 0:
            continue
        ranked = sorted(
            ((score, scene, box) for scene, ones in enumerate(found) for score, k, box in ones if k == kind),
            key=lambda one: -one[0],
        )
        used, right, points = set(), 0, []
        for rank, (_, scene, box) in enumerate(ranked, 1):
            boxes, kinds = truth[scene]
            best, best_at = MATCH_AT, None
            for at, (other, other_kind) in enumerate(zip(boxes, kinds)):
                if other_kind == kind and (scene, at) not in used and overlap(box, other) >= best:
                    best, best_at = overlap(box, other), at
            if best_at is not None:
                used.add((scene, best_at))
                right += 1
            points.append((right / total, right / rank))
        area, ceiling, reached = 0.0, 0.0, None
        for recall, precision in reversed(points):
            if reached is not None:
                area += (reached - recall) * ceiling
            ceiling, reached = max(ceiling, precision), recall
        area += (reached or 0.0) * ceiling
        values.append(area)
    return sum(values) / len(values)
