"""Counts the same households over and over, for bench.mjs: python bench.py HOUSEHOLDS

HOUSEHOLDS is a file with one situation a line, all of one month. First a line tells the versions and the sums of the
totals; then each line that comes in is answered with the processor seconds of one run: a new simulation, filled and counted.
The arrays are made before, as a caller would have them.
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path
from platform import python_version

from model import Households

lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
households = Households([json.loads(line) for line in lines])
sums = {total: int(counted.sum()) for total, counted in households.count_all().items()}
versions = f"OpenFisca-Core {version('openfisca-core')}, NumPy {version('numpy')}, Python {python_version()}"
print(json.dumps({"versions": versions, "sums": sums}), flush=True)
for _ in sys.stdin:
    start = time.process_time()
    households.count_all()
    print(time.process_time() - start, flush=True)
