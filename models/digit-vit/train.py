"""Trains this model: `/usr/bin/python3 models/digit-vit/train.py` from the root of the project. CLS token and learnt positions."""
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent.resolve()
sys.path.insert(0, str(FOLDER.parent))

from digit_vit import Vit, export
from mnist_training import main

main(FOLDER, lambda: Vit(), export, epochs=6, rate=4e-3, seed=1, turn=5.0, shift=1.0)
