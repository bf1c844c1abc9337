package nl.plafond.model;

import nl.plafond.units.Share;

/**
 * Cheaper care that a waiting client receives meanwhile.
 *
 * @param name what it is called, such as begeleiding
 * @param price euros per client per day, over time
 * @param share which part of those who wait receives it
 */
public record Bridging(Label name, Timeline price, Share share) {}
