"""Trains this model: `/usr/bin/python3 models/mnist-cnn-plain/train.py` from the root of the project. Two convolutions: `mnist-cnn` without the third."""
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent.resolve()
sys.path.insert(0, str(FOLDER.parent))

from mnist_cnn import Cnn, export
from mnist_training import main

main(FOLDER, lambda: Cnn(extra=False), export, epochs=10, rate=5e-3, seed=1)
