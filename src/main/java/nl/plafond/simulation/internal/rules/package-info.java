/** What happens to clients: who comes, who is admitted, who changes places and who leaves. */
package nl.plafond.simulation.internal.rules;
