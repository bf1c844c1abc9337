package nl.plafond.report;

import nl.plafond.report.reading.Reading;

/** The made-up run, made once for all tests. */
public final class Examples {
    public static final Reading READING = Example.reading();
    public static final Reading PROGRAMME = Example.withProgramme();

    private Examples() {}
}
