package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.MunicipalReferrals;
import nl.plafond.model.Referrals;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.model.Violation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;

/**
 * More or fewer referrals from a date on.
 *
 * @param municipality of which municipality; empty for all of them
 * @param group of which group of clients; empty for all of them
 * @param full when the whole change is there
 * @param change what becomes of the referrals per year
 */
public record ChangeInflow(
        ServiceId service,
        Optional<String> municipality,
        Optional<String> group,
        LocalDate from,
        LocalDate full,
        Change change)
        implements ServiceMeasure {
    private static final Field<Optional<Change>> BY = MeasureFields.by("by-rate");
    private static final Field<Optional<Change>> TO = MeasureFields.to("rate");

    /** Its kind. */
    public static final MeasureType<ChangeInflow> TYPE = MeasureType.of(
                    "change-inflow",
                    ControlGroup.INFLOW,
                    form -> new ChangeInflow(
                            form.get(MeasureFields.SERVICE),
                            form.get(MeasureFields.MUNICIPALITY),
                            form.get(MeasureFields.GROUP),
                            form.get(MeasureFields.FROM),
                            form.get(MeasureFields.FULL),
                            MeasureFields.change(form, BY, TO)),
                    MeasureFields.SERVICE,
                    MeasureFields.MUNICIPALITY,
                    MeasureFields.GROUP,
                    MeasureFields.FROM,
                    MeasureFields.FULL,
                    BY,
                    TO)
            .withEffect(MeasureType.Effect.NEWCOMERS)
            .withSettings(form -> MeasureType.ifWritten(form.at("to"), "inflow"));

    /** More or fewer referrals from all municipalities. */
    public ChangeInflow(ServiceId service, LocalDate from, LocalDate full, Change change) {
        this(service, Optional.empty(), Optional.empty(), from, full, change);
    }

    public ChangeInflow {
        Validation.requireThere(
                "service",
                service,
                "municipality",
                municipality,
                "group",
                group,
                "from",
                from,
                "full",
                full,
                "change",
                change);
        ofOneKind(municipality.isPresent(), group.isPresent()).orRefuse();
    }

    /** Those of one group of one municipality are nowhere apart. */
    public static Validation ofOneKind(boolean ofMunicipality, boolean ofGroup) {
        return new Validation()
                .require(
                        !ofMunicipality || !ofGroup,
                        () -> Violation.found(
                                        "group", "found.municipality-and-group", "a municipality and a group are named")
                                .allowed("expected.one-of-both", "expected one of both"));
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(
                service,
                s -> group.map(g -> s.withGroup(g, one -> ofGroup(one, s.referrals())))
                        .orElseGet(() -> s.withReferrals(
                                municipality.map(m -> of(s.referrals(), m)).orElseGet(() -> ofAll(s.referrals())))));
    }

    private Referrals ofAll(Referrals referrals) {
        return referrals.withFactor(change.onFactor(referrals.factor(), from, full, referrals.perYear()));
    }

    private ClientGroup ofGroup(ClientGroup one, Referrals referrals) {
        var perYear = referrals.perYear().mapped(all -> all * one.shareAtStart());
        return one.withInflow(change.onFactor(one.inflow(), from, full, perYear));
    }

    private Referrals of(Referrals referrals, String name) {
        var rules = new Validation()
                .requireKnown(
                        "municipality",
                        name,
                        referrals.byMunicipality().stream()
                                .map(MunicipalReferrals::municipality)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        "expected.municipality-of-referrals",
                        "expected a municipality with referrals of its own: {0}");
        rules.orRefuse();
        var own = referrals.of(name).orElseThrow();
        return referrals.withFactorOf(name, change.onFactor(own.factor(), from, full, own.perYear()));
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(change.value(false)));
    }
}
