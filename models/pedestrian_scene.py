"""models/pedestrian-scene.ts in Python: the same seed gives the same picture and the same mask, byte by byte."""
import numpy as np

from integer_drawing import ellipse, grain, segment
from mulberry import Mulberry

SIZE = 64


def pedestrian_scene(seed):
    """(pixels [64, 64, 3] uint8, mask [64, 64] uint8: 1 is a pedestrian)."""
    rng = Mulberry(seed)
    pixels = np.zeros((SIZE, SIZE, 3), dtype=np.int64)
    mask = np.zeros((SIZE, SIZE), dtype=np.uint8)

    def paint(shape, colour, kind):
        rows, columns, levels = shape
        if len(rows) == 0 or len(columns) == 0:
            return
        inside = levels > 0
        at = np.ix_(rows, columns)
        pixels[at] = np.where(inside[:, :, None], colour, pixels[at])
        mask[at] = np.where(inside, kind, mask[at])

    def rod(a, b, radius, colour, kind=0):
        paint(segment(SIZE, SIZE, a, b, (radius,)), colour, kind)

    def disc(centre, radii, colour, kind=0):
        paint(ellipse(SIZE, SIZE, centre, radii), colour, kind)

    def colour(low, high):
        return [rng.between(low, high), rng.between(low, high), rng.between(low, high)]

    def tint(low, high):
        grey = rng.between(low, high)
        return [grey + rng.between(-24, 24), grey + rng.between(-24, 24), grey + rng.between(-24, 24)]

    wall, ground = tint(80, 200), tint(70, 190)
    horizon = rng.between(20, 46)
    for y in range(SIZE):
        base = wall if y < horizon else ground
        for channel in range(3):
            pixels[y, :, channel] = base[channel] + (y if y < horizon else SIZE - y) // 2 - 12
    for _ in range(rng.between(0, 3)):
        x, y = rng.between(0, 255), rng.between(0, 4 * horizon)
        rod((x, y), (x + rng.between(0, 60), y), rng.between(6, 22), tint(60, 210))

    def post(foot, x, top):
        tone = tint(50, 150)
        rod((x, foot), (x, foot - top), rng.between(3, 9), tone)
        if rng.between(0, 2) == 0:
            size = rng.between(10, 20)
            disc((x, foot - top), (size, size), colour(40, 230))

    def tree(foot, x, top):
        rod((x, foot), (x, foot - top), rng.between(5, 12), [70 + rng.between(0, 50), 55, 40])
        leaf = [rng.between(30, 110), rng.between(80, 160), rng.between(20, 90)]
        for _ in range(3):
            disc(
                (x + rng.between(-20, 20), foot - top + rng.between(-16, 16)),
                (rng.between(16, 36), rng.between(14, 30)),
                leaf,
            )

    def bin_(foot, x, top):
        half = rng.between(8, 18)
        rod((x, foot - half), (x, foot - half - top // 4), half, colour(30, 200))

    def person(foot, x, top):
        skin = rng.choose([[224, 180, 150], [190, 140, 110], [140, 95, 70], [95, 65, 50]])
        coat, trousers = colour(20, 235), colour(20, 160)
        hip, neck, head = top * 46 // 100, top * 82 // 100, top * 91 // 100
        width = top * rng.between(10, 14) // 100
        leg = max(4, top * rng.between(5, 7) // 100)
        stride = top * rng.between(0, 18) // 100
        tilt = top // 25 + 1
        lean = rng.between(-tilt, tilt)
        swing = top * rng.between(2, 14) // 100
        limb = max(3, top * rng.between(4, 5) // 100)
        rod((x - leg, foot - hip), (x - leg // 2 - stride, foot - leg), leg, trousers, 1)
        rod((x + leg, foot - hip), (x + leg // 2 + stride, foot - leg), leg, trousers, 1)
        shoulder = (x + lean, foot - neck + width)
        rod((x, foot - hip), shoulder, width, coat, 1)
        for side in (-1, 1):
            top_of_arm = (shoulder[0] + side * width, shoulder[1] - limb)
            hand = (top_of_arm[0] + side * swing, foot - hip - limb)
            rod(top_of_arm, hand, limb, coat, 1)
        disc((x + lean, foot - head), (max(5, top * 7 // 100), max(6, top * 9 // 100)), skin, 1)

    feet = sorted(rng.between(4 * horizon + 8, 252) for _ in range(rng.between(3, 7)))
    people = rng.between(1, 3)
    for index, foot in enumerate(feet):
        x = rng.between(12, 244)
        # The nearer the feet are to the lower edge, the nearer and the larger the thing.
        top = 64 + (foot - 4 * horizon) * rng.between(50, 90) // 100
        remaining = len(feet) - index
        if rng.between(1, remaining) <= people:
            people -= 1
            person(foot, x, top)
        else:
            rng.choose([post, tree, bin_, post])(foot, x, top + rng.between(-10, 30))

    salt = rng.next()
    ys, xs = np.mgrid[0:SIZE, 0:SIZE]
    shade = (grain(xs >> 3, ys >> 3, salt) % np.uint32(25)).astype(np.int64) - 12
    shade += (grain(xs >> 1, ys >> 1, salt ^ 0x5BD1E995) % np.uint32(21)).astype(np.int64) - 10
    for channel in range(3):
        speck = (grain(xs, ys, salt ^ (channel + 1)) % np.uint32(31)).astype(np.int64) - 15
        pixels[:, :, channel] += shade + speck
    return np.clip(pixels, 0, 255).astype(np.uint8), mask
