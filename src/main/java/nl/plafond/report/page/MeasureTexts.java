package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Destination;
import nl.plafond.model.Funding;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.CostOnce;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.Divert;
import nl.plafond.model.measures.MaximumStay;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.NoMaximumStay;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.model.measures.ServiceMeasure;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.model.measures.TransferClients;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** Says in a few words what a scenario changes and when. */
final class MeasureTexts {
    private final ReportTexts words;
    private final RunView reading;

    MeasureTexts(ReportTexts words, RunView reading) {
        this.words = words;
        this.reading = reading;
    }

    /** The measures of a scenario that concern a service, or all of them if it is touched from elsewhere only. */
    List<String> of(int scenario, int service) {
        var all = reading.scenarios().get(scenario).measures();
        var own = all.stream().filter(m -> reading.concerns(m, service)).toList();
        return (own.isEmpty() ? all : own).stream().map(this::line).toList();
    }

    /** One measure: when, on what, and what it does. */
    String line(Measure measure) {
        var date = words.notation().date(measure.from());
        var until = measure.full().isAfter(measure.from())
                ? " " + words.say("measure.full", words.notation().date(measure.full()))
                : "";
        return words.say("measure.line", date, subject(measure), what(measure)) + until;
    }

    private String subject(Measure measure) {
        if (measure instanceof ChangeDwellings m) {
            var model = reading.model();
            return words.of(
                    model.dwellings().get(model.dwellings(m.dwellings())).name());
        }
        var service = ((ServiceMeasure) measure).service();
        return provider(measure)
                .map(p -> words.say("measure.provider", name(service), provider(service, p)))
                .orElse(name(service));
    }

    /** The provider that a measure is on; empty for one on the service as a whole. */
    private static Optional<String> provider(Measure measure) {
        if (measure instanceof ChangePlaces m) {
            return m.provider();
        } else if (measure instanceof ChangePlafond m) {
            return m.provider();
        }
        return measure instanceof SetPlafond m ? m.provider() : Optional.empty();
    }

    private String provider(ServiceId service, String id) {
        var providers = reading.model().service(service).providers();
        return words.of(providers.each().get(providers.number(id)).name());
    }

    private String name(ServiceId service) {
        return reading.model().findService(service).map(s -> words.of(s.name())).orElse(service.value());
    }

    private String what(Measure measure) {
        var notation = words.notation();
        if (measure instanceof ChangePlaces m) {
            return places(m);
        } else if (measure instanceof BuildUp m) {
            return words.say("measure.build", notation.number(m.places(), 0));
        } else if (measure instanceof ChangePlafond m) {
            return words.say("measure.plafond", change(m.change(), true));
        } else if (measure instanceof ChangeInflow m) {
            return words.say("measure.inflow", change(m.change(), false));
        } else if (measure instanceof Divert m) {
            return words.say("measure.divert", notation.percent(m.share().value()), name(m.to()));
        } else if (measure instanceof ChangeStay m) {
            return words.say("measure.stay", signedPercent(m.byShare()));
        } else if (measure instanceof MaximumStay m) {
            return words.say("measure.maximum", notation.number(m.days().value(), 0));
        } else if (measure instanceof NoMaximumStay) {
            return words.say("measure.maximum.none");
        } else if (measure instanceof ReviewList m) {
            return words.say(
                    "measure.review", notation.percent(m.review().offList().value()));
        } else if (measure instanceof TransferClients m) {
            var transfer = m.transfer();
            return words.say(
                    "measure.transfer",
                    notation.percent(transfer.inCare().value()),
                    notation.percent(transfer.waiting().value()));
        } else if (measure instanceof ChangePrice m) {
            return words.say("measure.price", change(m.change(), true));
        } else if (measure instanceof SetFunding m) {
            return words.say("measure.funding", funding(m.funding()));
        } else if (measure instanceof CostOnce m) {
            return words.say("measure.once", notation.money(m.amount().value(), 1));
        } else if (measure instanceof CostPerYear m) {
            return words.say("measure.yearly", notation.money(m.perYear().value(), 1));
        }
        return more(measure);
    }

    private String more(Measure measure) {
        var notation = words.notation();
        if (measure instanceof SetPlafond m) {
            return new PlafondText(words).of(m);
        } else if (measure instanceof ChangeAccess m) {
            return words.say("measure.access." + m.access());
        } else if (measure instanceof ChangeDwellings m) {
            return words.say("measure.dwellings", change(m.change(), false));
        } else if (measure instanceof ChangeUrgency m) {
            return words.say("measure.urgency", notation.percent(m.urgent().value()));
        } else if (measure instanceof ChangePatience m) {
            return words.say("measure.patience", signedPercent(m.byShare()));
        } else if (measure instanceof ChangeBreakdown m) {
            return words.say("measure.breakdown", signedPercent(m.byShare()));
        } else if (measure instanceof ChangeBridging m) {
            return bridging(m);
        }
        return words.say("measure.routes", routes(((ChangeRoutes) measure).routes()));
    }

    private String funding(Funding form) {
        if (form instanceof Funding.VacancySurcharge with) {
            return words.say("funding.form.surcharge", percent(with.surcharge()));
        } else if (form instanceof Funding.Hybrid hybrid) {
            return words.say("funding.form.hybrid", percent(hybrid.available()));
        }
        return words.say(form instanceof Funding.Availability ? "funding.form.availability" : "funding.form.etmaal");
    }

    private String percent(double part) {
        return words.notation().exact(Math.round(1000 * part) / 10.0) + "%";
    }

    private String places(ChangePlaces measure) {
        var text = new StringBuilder(words.say("measure.places", change(measure.change(), false)));
        measure.transferTo().ifPresent(to -> text.append("; ").append(words.say("measure.places.transfer", name(to))));
        if (measure.friction().value() > 0) {
            var euros = words.notation().money(measure.friction().value(), 1);
            text.append("; ").append(words.say("measure.places.friction", euros));
        }
        return text.toString();
    }

    private String bridging(ChangeBridging measure) {
        var notation = words.notation();
        var parts = new ArrayList<String>();
        measure.share().ifPresent(s -> parts.add(words.say("measure.bridging.share", notation.percent(s.value()))));
        measure.price().ifPresent(p -> parts.add(words.say("measure.bridging.price", notation.euro(p.value()))));
        return words.say("measure.bridging", words.list(parts));
    }

    private String routes(List<Route> routes) {
        return words.list(routes.stream()
                .map(r -> words.notation().percent(r.share().value()) + " "
                        + (r.destination() instanceof Destination.To to ? name(to.service()) : words.say("route.home")))
                .toList());
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
        return signedPercent(share, words);
    }

    /** "+5%" or "−2.5%". */
    static String signedPercent(double share, ReportTexts words) {
        return (share < 0 ? "\u2212" : "+") + words.notation().exact(Math.abs(Math.round(1000 * share) / 10.0)) + "%";
    }
}
