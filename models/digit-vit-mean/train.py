"""Trains this model: `/usr/bin/python3 models/digit-vit-mean/train.py` from the root of the project. Mean over the patches instead of a CLS token."""
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent.resolve()
sys.path.insert(0, str(FOLDER.parent))

from digit_vit import Vit, export
from mnist_training import main

main(FOLDER, lambda: Vit(pool='mean'), export, epochs=6, rate=4e-3, seed=1, turn=5.0, shift=1.0)
