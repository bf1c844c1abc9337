/**
 * The way in for programs: a region, its services and what policy changes, in the words of the model files.
 *
 * <p>{@link nl.plafond.model.region.Region} is where to begin. Everything else here is named once and imported statically:
 * units and distributions ({@link nl.plafond.model.region.Quantities}, {@link nl.plafond.model.region.Durations}), ways out
 * ({@link nl.plafond.model.region.Routes}), ceilings ({@link nl.plafond.model.region.Plafonds}) and measures
 * ({@link nl.plafond.model.region.Measures}). What these leave unsaid is as in a model file that does not say it. What makes no
 * sense is refused where the model is made, by the records themselves.
 */
package nl.plafond.model.region;
