package nl.plafond.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way in which municipalities divide the bill of the region; it changes no total.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param services what is divided in this way; empty for everything. The rest is paid by residence
 * @param rule how it is divided
 * @param smoothing the fund that carries what is far above a municipality's part (verevening); empty without one
 */
public record BillSplit(String id, Label name, List<ServiceId> services, Rule rule, Optional<Smoothing> smoothing) {
    public BillSplit {
        Validation.requireThere("id", id, "name", name, "services", services, "rule", rule, "smoothing", smoothing);
        services = List.copyOf(services);
    }

    /** Whether the bill of a service is divided in this way. */
    public boolean covers(ServiceId service) {
        return services.isEmpty() || services.contains(service);
    }

    /** The keys that it divides by: the one that it ends with first, that of the fund last. */
    public List<PayerKey> keys() {
        return Stream.concat(rule.keys().stream(), smoothing.map(Smoothing::key).stream())
                .toList();
    }

    /** How a bill is divided. */
    public sealed interface Rule {
        /** The keys that it divides by: the one that it ends with first. */
        default List<PayerKey> keys() {
            return List.of();
        }
    }

    /** Each municipality pays for its own residents (woonplaatsbeginsel). */
    public record ByResidence() implements Rule {}

    /** The region pays together, each municipality its part (solidariteit). */
    public record ByKey(PayerKey key) implements Rule {
        public ByKey {
            Validation.requireThere("key", key);
        }

        @Override
        public List<PayerKey> keys() {
            return List.of(key);
        }
    }

    /**
     * From one division to another over years (doordecentralisatie): in the first year a first equal step, in the last the
     * whole.
     *
     * @param before the key to begin with; empty for residence
     * @param after the key to end with
     * @param from the first day on which the second counts, a 1 January
     * @param years over how many calendar years
     */
    public record Shift(Optional<PayerKey> before, PayerKey after, LocalDate from, int years) implements Rule {
        public Shift {
            Validation.requireThere("before", before, "after", after, "from", from);
            new Validation()
                    .require(
                            years >= 1,
                            () -> Violation.value("years", years)
                                    .allowed("expected.at-least", "expected {0} of {1} or more", Validation.NUMBER, 1))
                    .orRefuse();
        }

        /** Which part of the bill of a year the second key divides. */
        public double part(int year) {
            return Math.max(0, Math.min(1, (year - from.getYear() + 1.0) / years));
        }

        @Override
        public List<PayerKey> keys() {
            return Stream.concat(Stream.of(after), before.stream()).toList();
        }
    }

    /**
     * A fund that smooths.
     *
     * @param above from which excess it pays, as a part of what the key would have the municipality pay
     * @param key by which all pay into it, and against which an excess is measured
     */
    public record Smoothing(double above, PayerKey key) {
        public Smoothing {
            Validation.requireThere("key", key);
            if (!(above >= 0)) {
                throw new IllegalArgumentException("a fund pays above a part that is not negative, got " + above);
            }
        }
    }
}
