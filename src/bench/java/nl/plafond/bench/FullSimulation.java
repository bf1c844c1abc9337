package nl.plafond.bench;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.Buffers;
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Simulation;
import nl.plafond.vocabulary.Metric;

/**
 * The program's own simulation, whole: plafonds, ledger and all that is observed each month.
 *
 * <p>It uses nothing but what an earlier version of the program has too, so that two versions can be compared.
 */
final class FullSimulation implements Engine {
    private static final long SEED = 1;
    private static final String LIMITED = "/limited";

    private final List<Plan> plans;
    private final double there;
    private final Buffers buffers = new Buffers();
    private final List<Logbook> played = new ArrayList<>();

    private FullSimulation(List<CareModel> models) {
        plans = models.stream().map(Plan::of).toList();
        there = models.stream().mapToDouble(FullSimulation::there).sum();
    }

    /**
     * A model as it is.
     *
     * @param work S, L, N or the name of a shipped region; with {@code /limited} behind it only those parts of it in which
     *     a service is limited
     */
    static FullSimulation of(String work) {
        if (!work.endsWith(LIMITED)) {
            return new FullSimulation(List.of(read(work)));
        }
        var whole = read(work.substring(0, work.length() - LIMITED.length()));
        return new FullSimulation(whole.separated().stream()
                .filter(part -> part.services().stream().anyMatch(Service::limited))
                .toList());
    }

    /** The model of a reference work or a shipped region. */
    static CareModel read(String work) {
        var result = ModelReader.read(ReferenceWork.folder(work));
        if (result instanceof ModelResult.Sound sound) {
            return sound.model();
        }
        throw new IllegalArgumentException(result.problems().toString());
    }

    /** How many clients a model has on its first day. */
    static double there(CareModel model) {
        return model.services().stream()
                .mapToDouble(
                        service -> service.start().inCare() + service.start().waiting())
                .sum();
    }

    @Override
    public double play(int replication) {
        played.clear();
        double waiting = 0;
        for (var plan : plans) {
            var logbook = Simulation.play(plan, SEED, replication, buffers);
            played.add(logbook);
            waiting += waiting(logbook);
        }
        return waiting;
    }

    private static double waiting(Logbook logbook) {
        int last = logbook.frame().months().size() - 1;
        double sum = 0;
        for (int service = 0; service < logbook.frame().services().size(); service++) {
            sum += logbook.at(Metric.WAITING, service, last);
        }
        return sum;
    }

    /** How many clients were referred, over all services and months. */
    static double referred(Logbook logbook) {
        double sum = 0;
        for (int service = 0; service < logbook.frame().services().size(); service++) {
            for (int month = 0; month < logbook.frame().months().size(); month++) {
                sum += logbook.at(Metric.REFERRALS, service, month);
            }
        }
        return sum;
    }

    @Override
    public double clients() {
        return there + played.stream().mapToDouble(FullSimulation::referred).sum();
    }
}
