"""Writes arrays in the safetensors format, which models/read-safetensors.ts reads: little endian, C order."""
import hashlib
import json
import pathlib
import struct

import numpy as np


def save(path, arrays, half=False):
    """`arrays`: name -> array or tensor. float32, or float16 when `half`. Returns (bytes, sha256 of the file)."""
    header, blobs, offset = {}, [], 0
    for name, array in arrays.items():
        values = np.ascontiguousarray(np.asarray(array), dtype="<f2" if half else "<f4")
        blob = values.tobytes()
        header[name] = {
            "dtype": "F16" if half else "F32",
            "shape": list(values.shape),
            "data_offsets": [offset, offset + len(blob)],
        }
        blobs.append(blob)
        offset += len(blob)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    data = struct.pack("<Q", len(text)) + text + b"".join(blobs)
    pathlib.Path(path).write_bytes(data)
    return len(data), hashlib.sha256(data).hexdigest()
