"""A picture for goldens: one that centring leaves as it is, so that both frameworks read the same pixels."""
import numpy as np


def letter_z():
    """A Z of 20 x 20 pixels on 28 x 28, grey levels 0 and 255, symmetric about the centre."""
    image = np.zeros((28, 28), np.uint8)
    image[4:7, 4:24] = 255
    image[21:24, 4:24] = 255
    for row in range(7, 21):
        image[row, 25 - row : 30 - row] = 255
    assert (image == image[::-1, ::-1]).all()
    return image
