"""Trains this variant: skips, class weights 1:2. Run by hand: /usr/bin/python3 train.py (PyTorch 1.13, one thread)."""
import pathlib
import sys

folder = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(folder.parent))
from pedestrian_fcn import train  # noqa: E402

train(folder, skips=True, weights=[1.0, 2.0])
