/** What every package speaks of: quantities that refuse nonsense at construction, and what is measured. */
package nl.plafond.vocabulary;
