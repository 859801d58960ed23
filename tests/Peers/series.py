"""pandas beside the series of the library: the same numbers, the same answers, then the time of each observation.

    dotnet build tests/Indicators.Benchmarks -c Release
    python3 tests/Peers/series.py
    dotnet tests/Indicators.Benchmarks/bin/Release/net10.0/Indicators.Benchmarks.dll --filter '*SeriesBenchmarks*'
"""
import pathlib
import subprocess
import sys
import time

import numpy as np
import pandas as pd

DAYS, MONTHS = 1_800_000, 60_000
OURS = pathlib.Path(__file__).parents[1] / "Indicators.Benchmarks/bin/Release/net10.0/Indicators.Benchmarks.dll"


def cents(step, count):
    return (np.arange(count, dtype=np.int64) * step) % 1_000_003 + 1


def nanoseconds(count, action, rounds=7):
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        action()
        best = min(best, time.process_time() - start)
    return best / count * 1e9


days = pd.period_range("0001-01-01", periods=DAYS, freq="D")
left = pd.Series(cents(7919, DAYS) / 100, index=days)
right = pd.Series(cents(104_729, DAYS) / 100, index=days)
monthly = pd.Series(cents(7919, MONTHS) / 100, index=pd.period_range("0001-01", periods=MONTHS, freq="M"))
year = days.year

printed = subprocess.run(["dotnet", str(OURS), "annual-sums"], capture_output=True, text=True, check=True).stdout.split()
exact = [int(line) for line in printed]
added = left.groupby(year).sum()
whole = added.iloc[: len(exact)]
differ = int((np.round(whole.to_numpy() * 100).astype(np.int64) != np.array(exact)).sum())
if differ:
    sys.exit(f"{differ} of {len(exact)} years differ by a cent or more.")
inexact = sum(float(value) != cent / 100 for value, cent in zip(whole, exact))

print(f"pandas {pd.__version__}, Python {sys.version.split()[0]}; {len(exact)} annual sums agree to the cent; {inexact} of them are not the double nearest to the sum.")
print(f"pandas series + series        {nanoseconds(DAYS, lambda: left + right):8.2f} ns an observation")
print(f"pandas groupby(year).sum()    {nanoseconds(DAYS, lambda: left.groupby(year).sum()):8.2f} ns an observation")
print(f"pandas pct_change(12)         {nanoseconds(MONTHS, lambda: monthly.pct_change(12)):8.2f} ns an observation")
