"""models/integer-drawing.ts in Python: shapes by whole-number comparisons, so that both languages paint the same bytes.

Lengths are quarter pixels; the centre of pixel x lies at 4x + 2.
"""
import numpy as np


def window(size, low, high):
    """Pixels whose centres can lie in [low, high], clipped to the picture."""
    first = min(max(0, (low >> 2) - 1), size)
    last = min(size, (high >> 2) + 2)
    return np.arange(first, max(first, last), dtype=np.int64)


def segment(width, height, a, b, radii):
    """(rows, columns, levels): how many of the radii (falling) reach each pixel of the window around the segment."""
    (ax, ay), (bx, by) = a, b
    reach = radii[0]
    columns = window(width, min(ax, bx) - reach, max(ax, bx) + reach)
    rows = window(height, min(ay, by) - reach, max(ay, by) + reach)
    px = (4 * columns + 2 - ax)[None, :]
    py = (4 * rows + 2 - ay)[:, None]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = px * dx + py * dy
    ends = np.where(along <= 0, px * px + py * py, (px - dx) ** 2 + (py - dy) ** 2)
    across = (px * dy - py * dx) ** 2
    inside = (along > 0) & (along < length)
    levels = np.zeros((len(rows), len(columns)), dtype=np.int64)
    for radius in radii:
        square = radius * radius
        levels += np.where(inside, across <= square * length, ends <= square)
    return rows, columns, levels


def ellipse(width, height, centre, radii):
    """(rows, columns, levels): 1 inside the ellipse with half axes `radii`."""
    (cx, cy), (rx, ry) = centre, radii
    columns = window(width, cx - rx, cx + rx)
    rows = window(height, cy - ry, cy + ry)
    px = (4 * columns + 2 - cx)[None, :]
    py = (4 * rows + 2 - cy)[:, None]
    return rows, columns, (px * px * ry * ry + py * py * rx * rx <= rx * rx * ry * ry).astype(np.int64)


def grain(x, y, salt):
    """32 bits that look random, from a place and a salt."""
    x = np.asarray(x, dtype=np.uint32)
    y = np.asarray(y, dtype=np.uint32)
    h = x * np.uint32(0x9E3779B1) ^ y * np.uint32(0x85EBCA77) ^ np.uint32(salt)
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    h = (h ^ (h >> np.uint32(12))) * np.uint32(0x297A2D39)
    return h ^ (h >> np.uint32(15))
