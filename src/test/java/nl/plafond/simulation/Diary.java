package nl.plafond.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plafond.results.Frame;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * Everything that happens to clients, a line each: the day, who, what and where. Clients are A, B, C in the order in which
 * they appear; what happens at a service whose name begins with "door" is left out. Where a service has more than one
 * provider, its name is between brackets: the one that a client prefers, or the one whose place he takes.
 */
final class Diary extends Onlooker {
    private final List<String> lines = new ArrayList<>();
    private final Map<Long, String> names = new HashMap<>();

    /** Plays a plan once, and a second time with the audit. */
    static Diary of(TestModels model) {
        var plan = model.plan();
        Simulation.playAudited(plan, 1, 0);
        var diary = new Diary();
        diary.play(plan, 1, 0);
        return diary;
    }

    List<String> lines() {
        return lines;
    }

    /** The lines on who went into a place or out of one. */
    List<String> moves() {
        return lines.stream()
                .filter(line -> line.contains(" into ") || line.contains(" out of ") || line.contains(" elsewhere "))
                .toList();
    }

    /** Fails unless a metric of a service is as expected at the end of a month, January of the first year being 0. */
    void month(int month, String service, Metric metric, double expected) {
        double found = book.at(metric, number(service), month);
        if (Double.isNaN(expected)) {
            assertThat(found).as(metric + " in month " + month).isNaN();
        } else {
            assertThat(found).as(metric + " in month " + month).isCloseTo(expected, within(1e-9 + 1e-12 * expected));
        }
    }

    /** Fails unless a metric of a service adds up to the expected sum over some months. */
    void months(int from, int to, String service, Metric metric, double expected) {
        double sum = 0;
        for (int month = from; month <= to; month++) {
            sum += book.at(metric, number(service), month);
        }
        assertThat(sum).as(metric + " in months " + from + " to " + to).isCloseTo(expected, within(1e-6));
    }

    /** Fails unless a metric of a provider is as expected in a year, the first year being 0. */
    void year(int year, String service, String provider, ProviderMetric metric, double expected) {
        int number = book.frame().providers().indexOf(new Frame.Provider(number(service), provider));
        double found = book.at(metric, number, year);
        var what = metric + " of " + provider + " in year " + year;
        if (Double.isNaN(expected)) {
            assertThat(found).as(what).isNaN();
        } else {
            assertThat(found).as(what).isCloseTo(expected, within(1e-6));
        }
    }

    private int number(String service) {
        return book.frame().services().indexOf(service);
    }

    @Override
    public void awaitsIndication(int client, ServiceState service, double asked, double now) {
        write(now, client, "waits for an indication for", service);
    }

    @Override
    public void decided(DeskState desk, DeskState.Request request, double now) {
        if (request.isAwaited()) {
            write(now, request.client(), "gets an indication for", region.services[request.service()]);
        }
    }

    @Override
    public void joined(int client, ServiceState service, double now) {
        write(now, client, "waits for", service, region.clients.preferred(client));
    }

    @Override
    public void leftList(int client, ServiceState service, double now) {
        write(now, client, "off list of", service);
    }

    @Override
    public void tookPlace(int client, ProviderState provider, double now) {
        write(now, client, "into", provider.service, provider.rank);
    }

    @Override
    public void placedAnew(int client, ProviderState provider, double now) {
        write(now, client, "to another family of", provider.service);
    }

    @Override
    public void matched(int client, ProviderState provider, double now) {
        write(now, client, "matched to", provider.service, provider.rank);
    }

    @Override
    public void placedElsewhere(int client, ServiceState service, double now) {
        write(now, client, "elsewhere for", service);
    }

    @Override
    public void relocated(int client, ProviderState to, double now) {
        write(now, client, "moves to", to.service, to.rank);
    }

    @Override
    public void toTemporaryPlace(int client, ServiceState service, double now) {
        write(now, client, "to a temporary place of", service);
    }

    @Override
    public void outOfTemporaryPlace(int client, ServiceState service, double now) {
        write(now, client, "out of a temporary place of", service);
    }

    @Override
    public void leftPlace(int client, ServiceState service, double now) {
        write(now, client, "out of", service);
    }

    private void write(double now, int client, String what, ServiceState service, int rank) {
        int number = service.providers[rank].number;
        String provider = region.plan.frame.providers().get(number).id();
        write(now, client, what, service, service.providers.length == 1 ? "" : " (" + provider + ")");
    }

    private void write(double now, int client, String what, ServiceState service) {
        write(now, client, what, service, "");
    }

    private void write(double now, int client, String what, ServiceState service, String provider) {
        String place = region.plan.frame.services().get(service.number);
        if (!place.startsWith("door")) {
            String name =
                    names.computeIfAbsent(region.clients.key(client), c -> String.valueOf((char) ('A' + names.size())));
            lines.add(day(now) + " " + name + " " + what + " " + place + provider);
        }
    }

    /** A time as the lines show it. */
    static String day(double now) {
        return BigDecimal.valueOf(now)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
