package nl.plafond.report.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import nl.plafond.vocabulary.Metric;

/**
 * A category of cost in a stacked bar, from the bottom up.
 *
 * <p>Care is quiet; what budgets forget, bridging and overflow, stands out. Each has a lightness or a hatching of its own,
 * so that grey paper tells them apart. What nobody pays stands on top, hollow: it is the provider's loss and no part of
 * the total.
 */
enum Category {
    CARE(Metric.COST_CARE, new Color(0xAEBBC6), Hatch.NONE),
    SURCHARGE(Metric.COST_SURCHARGE, new Color(0x6A5A8C), Hatch.FALLING),
    AVAILABILITY(Metric.COST_AVAILABILITY, new Color(0x66788A), Hatch.NONE),
    BRIDGING(Metric.COST_BRIDGING, new Color(0xD55E00), Hatch.RISING),
    OVERFLOW(Metric.COST_OVERFLOW, new Color(0x000000), Hatch.NONE),
    REVIEW(Metric.COST_REVIEW, new Color(0xCC79A7), Hatch.CROSSED),
    PROGRAMME(Metric.COST_PROGRAMME, new Color(0x009E73), Hatch.FALLING),
    FRICTION(Metric.COST_FRICTION, new Color(0x0072B2), Hatch.LEVEL),
    AFTERWARDS(Metric.COST_AFTERWARDS, new Color(0xF0E442), Hatch.RISING),
    UNPAID(Metric.COST_UNPAID, new Color(0xFFFFFF), Hatch.OUTLINE);

    enum Hatch {
        NONE,
        RISING,
        FALLING,
        CROSSED,
        LEVEL,
        OUTLINE
    }

    private final Metric metric;
    private final Color colour;
    private final Hatch hatch;

    Category(Metric metric, Color colour, Hatch hatch) {
        this.metric = metric;
        this.colour = colour;
        this.hatch = hatch;
    }

    Metric metric() {
        return metric;
    }

    Color colour() {
        return colour;
    }

    Hatch hatch() {
        return hatch;
    }

    static List<Category> all() {
        return Arrays.asList(values());
    }
}
