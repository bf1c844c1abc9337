package nl.plafond.report.page;

import java.util.List;
import nl.plafond.model.Change;
import nl.plafond.model.ClientMeasure;
import nl.plafond.model.Measure;
import nl.plafond.model.MoneyMeasure;
import nl.plafond.model.RoomMeasure;
import nl.plafond.model.ServiceId;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;

/** Says in a few words what a scenario changes and when. */
final class Measures {
    private final Words words;
    private final Reading reading;

    Measures(Words words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    /** The measures of a scenario that concern a service, or all of them if it is touched from elsewhere only. */
    List<String> of(int scenario, int service) {
        var id = new ServiceId(reading.findings().frame().services().get(service));
        var all = reading.scenarios().get(scenario).measures();
        var own = all.stream().filter(m -> concerns(m, id)).toList();
        return (own.isEmpty() ? all : own).stream().map(this::line).toList();
    }

    private static boolean concerns(Measure measure, ServiceId service) {
        return measure.touches().contains(service);
    }

    private String line(Measure measure) {
        var date = words.notation().date(measure.from());
        var until = measure.full().isAfter(measure.from())
                ? " " + words.say("measure.full", words.notation().date(measure.full()))
                : "";
        return words.say("measure.line", date, subject(measure), what(measure)) + until;
    }

    private String subject(Measure measure) {
        if (measure instanceof Measure.ChangeDwellings m) {
            var model = reading.model();
            return words.of(
                    model.dwellings().get(model.dwellings(m.dwellings())).name());
        }
        return name(((Measure.OfService) measure).service());
    }

    private String name(ServiceId service) {
        return reading.model().findService(service).map(s -> words.of(s.name())).orElse(service.value());
    }

    private String what(Measure measure) {
        var notation = words.notation();
        if (measure instanceof RoomMeasure.ChangePlaces m) {
            return words.say("measure.places", change(m.change(), false));
        } else if (measure instanceof RoomMeasure.BuildUp m) {
            return words.say("measure.build", notation.number(m.places(), 0));
        } else if (measure instanceof RoomMeasure.ChangePlafond m) {
            return words.say("measure.plafond", change(m.change(), true));
        } else if (measure instanceof ClientMeasure.ChangeInflow m) {
            return words.say("measure.inflow", change(m.change(), false));
        } else if (measure instanceof ClientMeasure.Divert m) {
            return words.say("measure.divert", notation.percent(m.share().value()), name(m.to()));
        } else if (measure instanceof ClientMeasure.ChangeStay m) {
            return words.say("measure.stay", signedPercent(m.byShare()));
        } else if (measure instanceof ClientMeasure.MaximumStay m) {
            return Double.isInfinite(m.days())
                    ? words.say("measure.maximum.none")
                    : words.say("measure.maximum", notation.number(m.days(), 0));
        } else if (measure instanceof ClientMeasure.ReviewList m) {
            return words.say(
                    "measure.review", notation.percent(m.review().offList().value()));
        } else if (measure instanceof ClientMeasure.TransferClients m) {
            var transfer = m.transfer();
            return words.say(
                    "measure.transfer",
                    notation.percent(transfer.inCare().value()),
                    notation.percent(transfer.waiting().value()));
        } else if (measure instanceof MoneyMeasure.ChangePrice m) {
            return words.say("measure.price", change(m.change(), true));
        } else if (measure instanceof MoneyMeasure.CostOnce m) {
            return words.say("measure.once", notation.money(m.amount().value(), 1));
        } else if (measure instanceof MoneyMeasure.CostPerYear m) {
            return words.say("measure.yearly", notation.money(m.perYear().value(), 1));
        }
        return more(measure);
    }

    private String more(Measure measure) {
        var notation = words.notation();
        if (measure instanceof RoomMeasure.SetPlafond m) {
            return words.say(
                    "measure.kind",
                    words.say("plafond." + m.plafond().getClass().getSimpleName()));
        } else if (measure instanceof RoomMeasure.ChangeAccess m) {
            return words.say("measure.access." + m.access());
        } else if (measure instanceof Measure.ChangeDwellings m) {
            return words.say("measure.dwellings", change(m.change(), false));
        } else if (measure instanceof ClientMeasure.ChangeUrgency m) {
            return words.say("measure.urgency", notation.percent(m.urgent().value()));
        } else if (measure instanceof ClientMeasure.ChangePatience m) {
            return words.say("measure.patience", signedPercent(m.byShare()));
        } else if (measure instanceof ClientMeasure.ChangeBreakdown m) {
            return words.say("measure.breakdown", signedPercent(m.byShare()));
        } else if (measure instanceof ClientMeasure.ChangeBridging) {
            return words.say("measure.bridging");
        }
        return words.say("measure.routes");
    }

    private String change(Change change, boolean money) {
        if (change instanceof Change.ByShare by) {
            return signedPercent(by.share());
        } else if (change instanceof Change.By by) {
            var sign = by.amount() < 0 ? "\u2212" : "+";
            var size = amount(Math.abs(by.amount()), money);
            return money ? "€" + Notation.NBSP + sign + size.substring(2) : sign + size;
        }
        return words.say("measure.to", amount(change.applyTo(0), money));
    }

    private String amount(double value, boolean money) {
        return money ? words.notation().money(value, 1) : words.notation().exact(value);
    }

    private String signedPercent(double share) {
        return (share < 0 ? "\u2212" : "+") + words.notation().exact(Math.abs(Math.round(1000 * share) / 10.0)) + "%";
    }
}
