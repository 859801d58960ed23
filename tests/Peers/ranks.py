"""Compares the ranks of the library with those of R and pandas on random data. Run by hand, from the root of the repository:

    dotnet build tests/Indicators.Benchmarks -c Release
    python3 tests/Peers/ranks.py > tests/Indicators.Benchmarks/results/<date>-<machine>-ranks.md

Needs pandas, and Rscript of R (base is enough). The data are made from a fixed seed: numbers with ties and missing values as
reports print them, and sums of such numbers, which doubles do not hold.
"""
import json
import math
import pathlib
import platform
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import pandas

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "tests/Indicators.Benchmarks/bin/Release/net10.0/Indicators.Benchmarks.dll"
METHODS = ["min", "max", "average", "dense", "first"]
ORDERS = ["ascending", "descending"]


def printed(draw):
    """A case of numbers as printed: few different values, so that there are ties; some are missing."""
    decimals = draw.choice([0, 1, 1, 2])
    spread = draw.choice([3, 10, 100])
    missing = draw.choice([0, 0.1, 0.5])
    return [None if draw.random() < missing else [f"{draw.randint(-spread, spread) / 10 ** decimals:.{decimals}f}"] for _ in range(size(draw))]


def summed(draw):
    """A case of sums of tenths: equal sums of different addends are equal, and as doubles often are not."""
    return [None if draw.random() < 0.05 else [f"{draw.randint(1, 9) / 10:.1f}" for _ in range(draw.randint(1, 4))] for _ in range(size(draw))]


def size(draw):
    return draw.choice([1, 2, 3, 5, 8, 13, 31, 100])


def by_pandas(case):
    x = pandas.Series([math.nan if unit is None else sum(float(text) for text in unit) for unit in case], dtype="float64")
    return {
        f"{method} {order}{' pct' if share else ''}": x.rank(method=method, ascending=order == "ascending", na_option="keep", pct=share).tolist()
        for method in METHODS for order in ORDERS for share in (False, True)
    }


def by_r(cases, folder):
    source, answers = folder / "cases.csv", folder / "r.tsv"
    source.write_text("".join(",".join("NA" if unit is None else "+".join(unit) for unit in case) + "\n" for case in cases))
    subprocess.run(["Rscript", str(ROOT / "tests/Peers/ranks.R"), str(source), str(answers)], check=True)
    result = [{} for _ in cases]
    for line in answers.read_text().splitlines():
        case, name, ranks = line.split("\t")
        result[int(case)][name] = [math.nan if rank.strip() == "NA" else float(rank) for rank in ranks.split(",")]
    return result


def by_the_library(cases, folder):
    source, answers = folder / "cases.json", folder / "answers.json"
    source.write_text(json.dumps(cases))
    subprocess.run(["dotnet", str(PROGRAM), "ranks", str(source), str(answers)], check=True)
    return [
        {name: [math.nan if value is None else float(Fraction(str(value))) for value in values] for name, values in case.items()}
        for case in json.loads(answers.read_text(), parse_float=str)
    ]


def same(one, other):
    return len(one) == len(other) and all(
        (math.isnan(a) and math.isnan(b)) or abs(a - b) <= 1e-12 for a, b in zip(one, other))


def differing(ours, theirs):
    """By answer: how many cases both have, and in how many of them a rank differs."""
    counts = {}
    for mine, other in zip(ours, theirs):
        for name, ranks in other.items():
            total, wrong = counts.get(name, (0, 0))
            counts[name] = (total + 1, wrong + (not same(mine[name], ranks)))
    return counts


def table(ours, r, peer_pandas):
    in_r, in_pandas = differing(ours, r), differing(ours, peer_pandas)
    print("| answer | R | pandas |")
    print("| --- | ---: | ---: |")
    for name in [f"{method} {order}{share}" for share in ("", " pct") for method in METHODS for order in ORDERS] + ["ecdf"]:
        print(f"| {name} | {shown(in_r, name)} | {shown(in_pandas, name)} |")
    print()
    return sum(wrong for counts in (in_r, in_pandas) for _, wrong in counts.values())


def shown(counts, name):
    return f"{counts[name][1]:,} of {counts[name][0]:,}" if name in counts else "-"


def main():
    draw = random.Random(2025)
    plain, sums = [printed(draw) for _ in range(3000)], [summed(draw) for _ in range(1000)]
    version = subprocess.run(["Rscript", "-e", "cat(R.version.string)"], check=True, capture_output=True, text=True).stdout
    dotnet = subprocess.run(["dotnet", "--list-runtimes"], check=True, capture_output=True, text=True).stdout
    runtime = [line.split()[1] for line in dotnet.splitlines() if line.startswith("Microsoft.NETCore.App")][-1]
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    print("# Ranks beside R and pandas\n")
    print(f"{cpu}, {platform.system()}, .NET {runtime}, {version}, Python {platform.python_version()}, pandas {pandas.__version__}. Fixed data: any machine should give the same counts.\n")
    print("```\ndotnet build tests/Indicators.Benchmarks -c Release\npython3 tests/Peers/ranks.py\n```\n")
    print("Each cell: cases in which a rank differs, of cases compared. `min` is `Ties.Competition`, `first` is `Ties.ByAppearance`; missing")
    print("values are kept without a rank (`na.last=\"keep\"`, `na_option=\"keep\"`, `Missing.Unranked`); `pct` is `RankOverCount`, of dense ranks")
    print("`DenseRankOverDistinct`; `ecdf` is `CumulativeDistribution`. R has no dense ranks and no `pct`.\n")
    with tempfile.TemporaryDirectory() as path:
        folder = pathlib.Path(path)
        print("## Numbers as printed, with ties and missing values\n")
        wrong = table(by_the_library(plain, folder), by_r(plain, folder), [by_pandas(case) for case in plain])
        print("## Sums of one to four tenths\n")
        print("The library adds and compares exactly. R and pandas add doubles (R in extended precision, rounded at the end), and part what is equal:")
        print("0.1 + 0.2 and 0.3.\n")
        table(by_the_library(sums, folder), by_r(sums, folder), [by_pandas(case) for case in sums])
    sys.exit(1 if wrong else 0)


main()
