"""Prints a mutation report (mutation-report.json of Stryker) as a table per file, and each mutant that no test noticed."""
import collections
import glob
import json
import sys

reports = sys.argv[1:] or sorted(glob.glob("artifacts/mutation/*/tests/Indicators.Mutation/StrykerOutput/reports/mutation-report.json"))
print("| file | mutants | killed | timeout | survived | not covered | score |")
print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
total, unnoticed = collections.Counter(), []
for report in reports:
    with open(report, encoding="utf-8") as text:
        files = json.load(text)["files"]
    for path, file in sorted(files.items()):
        count = collections.Counter(mutant["status"] for mutant in file["mutants"])
        noticed, missed = count["Killed"] + count["Timeout"], count["Survived"] + count["NoCoverage"]
        if noticed + missed == 0:
            continue
        total.update(count)
        print(f"| {path.split('src/Indicators/')[-1]} | {noticed + missed} | {count['Killed']} | {count['Timeout']} | {count['Survived']} | "
              f"{count['NoCoverage']} | {100 * noticed / (noticed + missed):.1f} % |")
        lines = file["source"].splitlines()
        for mutant in file["mutants"]:
            if mutant["status"] in ("Survived", "NoCoverage"):
                start, end = mutant["location"]["start"], mutant["location"]["end"]
                before = lines[start["line"] - 1][start["column"] - 1:end["column"] - 1 if end["line"] == start["line"] else None]
                unnoticed.append((path.split("src/Indicators/")[-1], start["line"], mutant["status"], before, " ".join(mutant.get("replacement", "").split())))
noticed, missed = total["Killed"] + total["Timeout"], total["Survived"] + total["NoCoverage"]
print(f"| together | {noticed + missed} | {total['Killed']} | {total['Timeout']} | {total['Survived']} | {total['NoCoverage']} | "
      f"{100 * noticed / max(1, noticed + missed):.1f} % |\n")
for path, line, status, before, after in sorted(unnoticed):
    print(f"{path}:{line} {status}: {before}  →  {after[:160]}")
