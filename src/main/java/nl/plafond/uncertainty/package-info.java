/**
 * How what nobody knows is drawn: shapes, sequences that fill a range evenly, rank correlations and expressions.
 *
 * <p>It knows no files, no models and no simulation. A draw depends on the seed, on the name of the number and on the number
 * of the future, and on nothing else.
 */
package nl.plafond.uncertainty;
