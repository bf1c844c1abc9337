package nl.plafond.model.measures;

import java.time.LocalDate;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.ServiceId;

/** A transfer of clients to another law on a date. */
public record TransferClients(Intervention.Transfer transfer) implements ServiceMeasure {
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
}
