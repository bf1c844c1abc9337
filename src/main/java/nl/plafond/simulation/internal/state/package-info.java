/** Who is where, who waits for what and how much room there is, while one replication runs. */
package nl.plafond.simulation.internal.state;
