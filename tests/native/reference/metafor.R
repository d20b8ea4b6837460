# Pools every set of pooling-inputs.tsv by R's metafor and writes pooling.tsv, both beside this file. Last run with
# metafor 3.8-1 (Debian).
#
#     apt-get install r-cran-metafor
#     Rscript tests/native/reference/metafor.R
#
# The inputs (set, g and its standard error in thousandths) are written by
#     cargo test --test native -- --ignored writes_the_inputs_of_the_pooling_reference
library(metafor)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
inputs <- read.delim(file.path(here, "pooling-inputs.tsv"), stringsAsFactors = FALSE)

pooled <- lapply(unique(inputs$set), function(name) {
  trials <- inputs[inputs$set == name, ]
  # with one trial there is nothing between trials; metafor says so in a warning
  m <- suppressWarnings(rma(yi = trials$g / 1000, vi = (trials$se / 1000)^2, method = "DL"))
  data.frame(set = name, estimate = as.numeric(m$beta), se = m$se, low = m$ci.lb, high = m$ci.ub,
             tau2 = m$tau2, i2 = m$I2, k = m$k)
})
pooled <- do.call(rbind, pooled)
figures <- c("estimate", "se", "low", "high", "tau2", "i2")
pooled[figures] <- lapply(pooled[figures], function(x) formatC(x, digits = 9, format = "f"))
write.table(pooled, file.path(here, "pooling.tsv"), sep = "\t", quote = FALSE, row.names = FALSE)
cat(nrow(pooled), "sets pooled by metafor", as.character(packageVersion("metafor")), "\n")
