/**
 * Plays a model once and writes the logbook.
 *
 * <p>It knows no files, no averages and no clock but its own. {@link nl.plafond.simulation.Planner} makes a model ready,
 * {@link nl.plafond.simulation.Simulation} plays it. What is under {@code internal} is for the simulation alone, one room
 * building on another: {@code kernel} and {@code random}, {@code plan} (the model in days and numbers), {@code state}
 * (who is where), {@code books} (what is written down), {@code rules} (what happens to whom), {@code start} (who is there
 * on the first day) and {@code audit} (what must always be true). Mutable state lives there only, and only while a
 * replication runs.
 */
package nl.plafond.simulation;
