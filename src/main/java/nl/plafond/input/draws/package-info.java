/**
 * From files to possible futures: which numbers are drawn, which follow from others, and the model with what was drawn.
 *
 * <p>{@link nl.plafond.input.draws.RestShares} and {@link nl.plafond.input.draws.DerivedNumbers} settle the files before anyone
 * checks them; {@link nl.plafond.input.draws.DrawsCheck} complains about what cannot be drawn or worked out;
 * {@link nl.plafond.input.draws.PossibleModels} is the model in each future.
 */
package nl.plafond.input.draws;
