package nl.plafond.report.page;

import java.util.List;
import java.util.stream.Collectors;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.ChangeDeskHours;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeStaff;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.ServiceMeasure;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;
import nl.plafond.words.Texts;

/** Says in a few words what a scenario changes and when. */
final class MeasureTexts {
    private final ReportTexts words;
    private final RunView reading;
    private final Texts texts;

    MeasureTexts(ReportTexts words, RunView reading) {
        this.words = words;
        this.reading = reading;
        this.texts = words.measures();
    }

    /** The measures of a scenario that concern a service; none if it is touched from elsewhere only. */
    List<String> of(int scenario, int service) {
        return reading.scenarios().get(scenario).measures().stream()
                .filter(m -> reading.concerns(m, service))
                .map(this::line)
                .toList();
    }

    /** One measure: when, on what, and what it does. */
    String line(Measure measure) {
        var date = words.notation().date(measure.from());
        var until = measure.full().isAfter(measure.from())
                ? " " + words.say("measure.full", words.notation().date(measure.full()))
                : "";
        return words.say("measure.line", date, subject(measure), says(measure.says())) + until;
    }

    private String subject(Measure measure) {
        var model = reading.model();
        if (measure instanceof ChangeStaff m) {
            return words.of(model.staff().get(model.staff(m.pool())).name());
        }
        if (measure instanceof ChangeDeskHours m) {
            return words.of(model.desks().get(model.desk(m.desk())).name());
        }
        if (measure instanceof ChangeDwellings m) {
            return words.of(
                    model.dwellings().get(model.dwellings(m.dwellings())).name());
        }
        var own = (ServiceMeasure) measure;
        var name = name(own.service());
        return own.provider()
                .map(provider -> provider(own.service(), provider))
                .or(() -> own.municipality().map(this::municipality))
                .or(() -> own.group().map(group -> group(own.service(), group)))
                .map(part -> words.say("measure.part", name, part))
                .orElse(name);
    }

    private String municipality(String id) {
        return reading.model().municipalities().stream()
                .filter(municipality -> municipality.id().equals(id))
                .map(municipality -> words.of(municipality.name()))
                .findFirst()
                .orElse(id);
    }

    private String group(ServiceId service, String id) {
        return reading.model()
                .service(service)
                .group(id)
                .map(group -> words.of(group.name()))
                .orElse(id);
    }

    private String provider(ServiceId service, String id) {
        var providers = reading.model().service(service).providers();
        return words.of(providers.each().get(providers.number(id)).name());
    }

    private String name(ServiceId service) {
        return reading.model().findService(service).map(s -> words.of(s.name())).orElse(service.value());
    }

    private String says(List<Sentence> sentences) {
        return sentences.stream().map(this::says).collect(Collectors.joining("; "));
    }

    private String says(Sentence sentence) {
        return texts.say(
                sentence.key(), sentence.values().stream().map(this::written).toArray());
    }

    private String written(Value value) {
        var notation = words.notation();
        if (value instanceof Value.Percent of) {
            return tenths(of.part());
        } else if (value instanceof Value.MorePercent more) {
            return sign(more.part()) + tenths(Math.abs(more.part()));
        } else if (value instanceof Value.Money money) {
            return notation.money(money.euros(), 1);
        } else if (value instanceof Value.Price price) {
            return notation.euro(price.euros());
        } else if (value instanceof Value.Count count) {
            return notation.number(count.number(), 0);
        } else if (value instanceof Value.More more) {
            return more(more);
        } else if (value instanceof Value.Becomes becomes) {
            return texts.say("becomes", amount(becomes.amount(), becomes.isMoney()));
        } else if (value instanceof Value.ServiceName service) {
            return name(new ServiceId(service.id()));
        } else if (value instanceof Value.GroupName group) {
            return group(new ServiceId(group.service()), group.id());
        }
        return words.list(
                ((Value.Texts) value).sentences().stream().map(this::says).toList());
    }

    private String more(Value.More more) {
        var size = amount(Math.abs(more.amount()), more.isMoney());
        return more.isMoney()
                ? "€" + Notation.NBSP + sign(more.amount()) + size.substring(2)
                : sign(more.amount()) + size;
    }

    private String amount(double value, boolean isMoney) {
        return isMoney ? words.notation().money(value, 1) : words.notation().exact(value);
    }

    private String tenths(double part) {
        return words.notation().exact(Math.round(1000 * part) / 10.0) + "%";
    }

    private static String sign(double number) {
        return number < 0 ? "\u2212" : "+";
    }
}
