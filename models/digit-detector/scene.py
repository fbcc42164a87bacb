"""scene.ts in Python: the same seed gives the same picture and boxes, byte by byte.

A scene is 64 x 64 grey (0 paper, 255 ink) with one to four digits of different size and proportion among clutter
strokes. A digit is drawn from our own strokes (digit-shapes.json) or cut from MNIST and stretched.
"""
import json
import pathlib
import sys

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from integer_drawing import segment  # noqa: E402
from mulberry import Mulberry  # noqa: E402

SIZE = 64
SHAPES = json.loads((pathlib.Path(__file__).resolve().parent / "digit-shapes.json").read_text())


def draw_line(ink, points, radius, grey):
    """A line of round brush strokes; three radii make a soft edge."""
    for a, b in zip(points, points[1:]):
        rows, columns, levels = segment(ink.shape[1], ink.shape[0], a, b, (radius + 2, radius, radius - 2))
        if len(rows) and len(columns):
            at = np.ix_(rows, columns)
            ink[at] = np.maximum(ink[at], levels * grey // 3)


def rounded(points):
    """Chaikin's corner cutting, in whole numbers; the ends stay."""
    out = [points[0]]
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        out.append(((3 * ax + bx) >> 2, (3 * ay + by) >> 2))
        out.append(((ax + 3 * bx) >> 2, (ay + 3 * by) >> 2))
    out.append(points[-1])
    return out


def stroke_digit(rng, digit, width, height):
    """[height, width] grey levels of a hand-drawn digit that fills the given size."""
    variant = rng.choose(SHAPES[str(digit)])
    radius = rng.between(3, 6)
    grey = rng.between(150, 255)
    slant = rng.between(-14, 14)
    inside_x, inside_y = 4 * width - 2 * radius, 4 * height - 2 * radius
    lines = []
    for flat in variant:
        points = []
        for i in range(0, len(flat), 2):
            x = flat[i] + rng.between(-4, 4) + slant * (48 - flat[i + 1]) // 48
            y = flat[i + 1] + rng.between(-4, 4)
            points.append((radius + x * inside_x // 64, radius + y * inside_y // 96))
        lines.append(rounded(rounded(points)))
    ink = np.zeros((height, width), dtype=np.int64)
    for line in lines:
        draw_line(ink, line, radius, grey)
    return ink


def stretched(image, width, height):
    """The ink of a 28 x 28 picture, cut to its bounds and stretched by whole-number bilinear sampling."""
    ys, xs = np.where(image >= 64)
    cut = image[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1].astype(np.int64)
    tall, wide = cut.shape

    def places(size, source):
        # Centres of the new pixels in 1/256 of an old pixel, kept inside the old centres.
        at = np.clip(((2 * np.arange(size) + 1) * source * 128) // size - 128, 0, (source - 1) * 256)
        low = at >> 8
        return low, np.minimum(low + 1, source - 1), at & 255

    y0, y1, fy = places(height, tall)
    x0, x1, fx = places(width, wide)
    upper = cut[np.ix_(y0, x0)] * (256 - fx) + cut[np.ix_(y0, x1)] * fx
    lower = cut[np.ix_(y1, x0)] * (256 - fx) + cut[np.ix_(y1, x1)] * fx
    return (upper * (256 - fy)[:, None] + lower * fy[:, None]) >> 16


# Height and width of a digit, each from a range: tall, square, wide.
PROPORTIONS = [((22, 36), (8, 14)), ((15, 24), (14, 22)), ((12, 17), (22, 34))]


def digit_scene(seed, mnist=None):
    """(pixels [64, 64] uint8, boxes [n, 4] as x1 y1 x2 y2 in pixels, classes [n]). `mnist`: (images, labels) or None."""
    rng = Mulberry(seed)
    pixels = np.zeros((SIZE, SIZE), dtype=np.int64)
    boxes, classes = [], []

    def place(kind, spot_of):
        """Draws one digit where `spot_of(width, height)` says; None there leaves it out. Returns its middle or None."""
        digit, pick = rng.between(0, 9), rng.between(0, 59999)
        (low_height, high_height), (low_width, high_width) = PROPORTIONS[kind]
        height, width = rng.between(low_height, high_height), rng.between(low_width, high_width)
        spot = spot_of(width, height)
        if spot is None:
            return None
        if mnist is None:
            ink = stroke_digit(rng, digit, width, height)
        else:
            at = pick % len(mnist[1])
            digit = int(mnist[1][at])
            ink = stretched(mnist[0][at], width, height)
        x, y = spot
        rows, columns = np.where(ink >= 64)
        boxes.append((x + int(columns.min()), y + int(rows.min()), x + int(columns.max()) + 1, y + int(rows.max()) + 1))
        classes.append(digit)
        part = pixels[y : y + height, x : x + width]
        np.maximum(part, ink, out=part)
        return x + width // 2, y + height // 2

    def free_spot(width, height):
        for _ in range(12):
            x, y = rng.between(0, SIZE - width), rng.between(0, SIZE - height)
            if all(x + width + 1 < x1 or x > x2 + 1 or y + height + 1 < y1 or y > y2 + 1 for x1, y1, x2, y2 in boxes):
                return x, y
        return None

    for _ in range(rng.between(1, 4)):
        kind = rng.between(0, 2)
        middle = place(kind, free_spot)
        # Now and then a tall and a wide digit cross: two objects in one cell, which only anchors can tell apart.
        if middle is None or kind == 1 or rng.between(0, 3) > 0:
            continue

        def across(width, height):
            x, y = middle[0] - width // 2 + rng.between(-3, 3), middle[1] - height // 2 + rng.between(-3, 3)
            return min(max(0, x), SIZE - width), min(max(0, y), SIZE - height)

        place(2 - kind, across)
    for _ in range(rng.between(2, 8)):
        x, y = rng.between(0, 255), rng.between(0, 255)
        points = [(x, y)]
        for _ in range(rng.between(1, 2)):
            x, y = x + rng.between(-28, 28), y + rng.between(-28, 28)
            points.append((x, y))
        draw_line(pixels, points, rng.between(2, 4), rng.between(70, 220))
    return pixels.astype(np.uint8), np.array(boxes, dtype=np.int64), np.array(classes, dtype=np.int64)
