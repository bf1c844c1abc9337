package nl.plafond.report.sheets;

import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;

/** What scenarios and services are called in the sheets. */
record Names(Reading reading, Words words) {
    Cell scenario(int scenario) {
        return Cell.of(reading.letter(scenario) + " " + words.of(reading.name(scenario)));
    }

    Cell service(int service) {
        return Cell.of(
                service == reading.findings().all()
                        ? words.say("all.services")
                        : words.of(reading.serviceName(service)));
    }

    Cell year(int year) {
        return Cell.of(reading.years().get(year), Form.YEAR);
    }

    /** How many days of a year were simulated: all of them, or a part. */
    Cell days(int year) {
        return Cell.of((double) reading.daysOf(year), Form.COUNT);
    }

    String heading(String key, Object... fillings) {
        return words.say("column." + key, fillings);
    }
}
