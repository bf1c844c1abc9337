package nl.plafond.model.programme;

import java.util.OptionalDouble;
import nl.plafond.model.Validation;

/**
 * What a document books for a measure in one year, as it prints it and as it is read here.
 *
 * <p>Misprints and sums that do not add up are kept: the three amounts are read one by one, and what they are is a matter
 * of the document. Amounts are in euros of the document.
 *
 * @param year the calendar year
 * @param cost what the measure costs to carry out; positive for money that is spent
 * @param saving what it saves; positive for money that is saved
 * @param net what remains of the two; positive for a measure that costs more than it saves
 */
public record Booked(int year, Amount cost, Amount saving, Amount net) {
    public Booked {
        Validation.requireThere("cost", cost, "saving", saving, "net", net);
    }

    /**
     * One cell of the document's table.
     *
     * @param printed as it stands in the document, such as {@code --1.538.246} or {@code ntb}; empty for an empty cell
     * @param euros as it is read here, in the sign of its row; empty where the document gives no amount
     */
    public record Amount(String printed, OptionalDouble euros) {
        public Amount {
            Validation.requireThere("printed", printed, "euros", euros);
        }

        /** Amounts read, nothing where the cell has none. */
        public double orZero() {
            return euros.orElse(0);
        }
    }

    /** The net amount that the document prints, or what its cost and saving make where it prints none. */
    public double netOrSum() {
        return net.euros().orElse(sum());
    }

    /** What cost and saving make, whatever the document prints as net. */
    public double sum() {
        return cost.orZero() - saving.orZero();
    }
}
