# Ranks the cases of a file with base R: one case a line, units separated by commas, NA where missing, addends of a unit by +.
# Writes one line a case and answer: number of the case, name of the answer, ranks.
arguments <- commandArgs(trailingOnly = TRUE)
value <- function(unit) if (unit == "NA") NA else sum(as.numeric(strsplit(unit, "+", fixed = TRUE)[[1]]))
shown <- function(numbers) paste(ifelse(is.na(numbers), "NA", format(numbers, digits = 17, trim = TRUE)), collapse = ",")

lines <- readLines(arguments[1])
out <- file(arguments[2], "w")
for (case in seq_along(lines)) {
  x <- vapply(strsplit(lines[case], ",", fixed = TRUE)[[1]], value, numeric(1), USE.NAMES = FALSE)
  for (method in c("min", "max", "average", "first")) {
    writeLines(paste(case - 1, paste(method, "ascending"), shown(rank(x, na.last = "keep", ties.method = method)), sep = "\t"), out)
    writeLines(paste(case - 1, paste(method, "descending"), shown(rank(-x, na.last = "keep", ties.method = method)), sep = "\t"), out)
  }
  if (!all(is.na(x))) {
    writeLines(paste(case - 1, "ecdf", shown(ecdf(x)(x)), sep = "\t"), out)
  }
}
close(out)
