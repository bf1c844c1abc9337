package nl.plafond.vocabulary.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is written in one place of a form, of which others may lie below; the form may be a file or anything else.
 *
 * <p>Nothing need be there; then everything asked of it is empty.
 */
public interface Written {
    /** What is written under a key. */
    Written at(String key);

    /** What is written at a path of keys below this place, such as {@code plafond.per-year}. */
    Written down(String path);

    /** Whether anything is written here. */
    boolean exists();

    /** What is written one after another; nothing where there is no list. */
    List<? extends Written> items();

    /** The text that stands here. */
    Optional<String> text();

    /** The number that stands here, in the unit beside it. */
    Optional<Double> number();

    /** The unit of the number that stands here. */
    Optional<String> unit();

    /** The day that stands here. */
    Optional<LocalDate> date();

    /** Where this is, for whoever has to mend it. */
    String place();

    /** Whether this word stands here. */
    default boolean is(String word) {
        return text().filter(word::equals).isPresent();
    }

    /** The number; fails where there is none. */
    default double plain() {
        return number().orElseThrow(() -> missing("number"));
    }

    /** A number in percent as a part of 1; below 0 for less. Fails where there is none. */
    default double part() {
        return plain() / 100;
    }

    /** What to throw where something should have been written. */
    default IllegalStateException missing(String what) {
        return new IllegalStateException("no " + what + " at " + place());
    }
}
