"""Trains this variant: no skips, class weights 1:1. Run by hand: /usr/bin/python3 train.py (PyTorch 1.13, one thread)."""
import pathlib
import sys

folder = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(folder.parent))
from pedestrian_fcn import train  # noqa: E402

train(folder, skips=False, weights=[1.0, 1.0])
