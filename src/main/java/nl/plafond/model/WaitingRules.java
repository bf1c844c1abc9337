package nl.plafond.model;

import java.util.Optional;
import nl.plafond.units.Days;

/**
 * What happens to those who wait for a service.
 *
 * @param patience how long clients wait before they leave the list; empty if nobody ever leaves it
 * @param bridging the care that they receive meanwhile, if any
 * @param norm the wait that is still acceptable
 */
public record WaitingRules(Optional<Span> patience, Optional<Bridging> bridging, Days norm) {}
