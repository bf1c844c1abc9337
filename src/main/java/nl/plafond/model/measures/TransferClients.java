package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.Intervention.Transfer.Who;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** A transfer of clients to another law on a date. */
public record TransferClients(Intervention.Transfer transfer) implements ServiceMeasure {
    private static final Field<Share> IN_CARE = Field.required("in-care", FieldKind.PERCENT);
    private static final Field<Share> WAITING = Field.required("waiting", FieldKind.PERCENT);
    private static final Field<Who> WHO = Field.optional(
            "who", FieldKind.either("anyone", Who.ANYONE, "longest-staying", Who.LONGEST_STAYING), Who.ANYONE);

    /** Its kind. */
    public static final MeasureType<TransferClients> TYPE = MeasureType.of(
            "transfer",
            ControlGroup.OTHER,
            form -> new TransferClients(new Intervention.Transfer(
                    form.get(MeasureFields.ON),
                    form.get(MeasureFields.SERVICE),
                    form.get(IN_CARE),
                    form.get(WAITING),
                    form.get(WHO))),
            MeasureFields.SERVICE,
            MeasureFields.ON,
            IN_CARE,
            WAITING,
            WHO);

    public TransferClients {
        Validation.requireThere("transfer", transfer);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(transfer);
    }

    @Override
    public ServiceId service() {
        return transfer.service();
    }

    @Override
    public LocalDate from() {
        return transfer.on();
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(
                new Value.Percent(transfer.inCare().value()),
                new Value.Percent(transfer.waiting().value())));
    }
}
