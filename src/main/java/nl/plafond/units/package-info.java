/** The floor under every room: quantities that refuse nonsense at construction. */
package nl.plafond.units;
