# Wat doet elk scenario met de kosten van het laatste jaar, toekomst voor toekomst? | What does each scenario do to the cost of the last year?
library(arrow)
figures <- as.data.frame(read_parquet("figures.parquet"))
play <- if (any(figures$play == "future")) "future" else "at-values"
cost <- tail(grep("^all\\.cost-total\\.", names(figures), value = TRUE), 1)
played <- figures[figures$play == play & !is.na(figures[[cost]]), c("scenario", "future", cost)]
baseline <- figures$scenario[1]
others <- merge(played, played[played$scenario == baseline, -1], by = "future", suffixes = c("", ".baseline"))
others$difference <- others[[cost]] - others[[paste0(cost, ".baseline")]]
print(cost)
print(round(do.call(rbind, tapply(others$difference, others$scenario, quantile, c(0.1, 0.5, 0.9)))))
