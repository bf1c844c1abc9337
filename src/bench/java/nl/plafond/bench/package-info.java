/**
 * How fast the simulation is, beside SSJ and beside the least that the same work can cost.
 *
 * <p>Not in the jar, and not run by the tests: {@code mvn -q test -Pbench}, of which {@code src/site/speed.md} tells more.
 * Whole replications are timed by {@link nl.plafond.bench.Bench}, each engine in a Java machine of its own and all of them in
 * turns, in processor time of the thread that plays; JMH, which measures by the clock and does one benchmark after the
 * other, times the small parts ({@link nl.plafond.bench.EventListBenchmark}, {@link nl.plafond.bench.QuantileBenchmark}).
 */
package nl.plafond.bench;
