"""Counts the golden households with OpenFisca, and compares norm, housing and income: python check.py

Exit code 1 on any difference.
"""

import json
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from model import TOTALS, Households

CASES = Path(__file__).parent / "../../cases"


def outside(case):
    """Why OpenFisca cannot express a case; None where it can."""
    if "estimate" not in case:
        return "refused, and a model has no faults to report"
    if "text" in case:
        return "the spelling of the text is the point"
    if isinstance(case["situation"].get("municipality"), dict):
        return "a municipality's own guidelines: rules that come with the question"
    for adult in case["situation"]["adults"]:
        kinds = [income["kind"] for income in adult.get("incomes", [])]
        if len(set(kinds)) < len(kinds):
            return "two incomes of one kind: a model has one variable a kind"
    return None


left = Counter()
months = {}
for file in sorted(CASES.glob("*.json")):
    case = json.loads(file.read_text(encoding="utf-8"))
    reason = outside(case)
    if reason:
        left[reason] += 1
    else:
        months.setdefault(case["situation"]["month"], []).append((file.name, case))

compared = 0
wrong = 0
for cases in months.values():
    counted = Households([case["situation"] for _, case in cases]).count_all()
    for index, (name, case) in enumerate(cases):
        compared += 1
        for total in TOTALS:
            expected = case["estimate"]["totals"][total]
            if counted[total][index] != expected:
                wrong += 1
                print(f"{name}: {total} is {counted[total][index]}, not {expected}")

print(f"OpenFisca-Core {version('openfisca-core')}: {compared} golden households, {wrong} differences. Left out:")
for reason, count in sorted(left.items()):
    print(f"  {count} {reason}")
sys.exit(1 if wrong or not compared else 0)
