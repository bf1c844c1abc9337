# Wat doet elk scenario met de kosten van het laatste jaar, toekomst voor toekomst? | What does each scenario do to the cost of the last year?
import pandas as pd

figures = pd.read_parquet("figures.parquet")
play = "future" if (figures["play"] == "future").any() else "at-values"
cost = [c for c in figures.columns if c.startswith("all.cost-total.")][-1]
wide = figures[figures["play"] == play].pivot(index="future", columns="scenario", values=cost)
baseline = figures["scenario"].iloc[0]
differences = wide.dropna(axis="columns", how="all").drop(columns=baseline).sub(wide[baseline], axis=0)
print(cost, "-", baseline)
print(differences.quantile([0.1, 0.5, 0.9]).T.round(0))
