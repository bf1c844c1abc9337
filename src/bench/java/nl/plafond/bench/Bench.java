package nl.plafond.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times the program, and what it is compared with, in rounds: in each of them everyone has a turn in a Java machine of its
 * own, so that what else the machine does meanwhile falls on all of them alike. Prints the tables of {@code src/site/speed.md}
 * and leaves them in {@code target/bench/speed.md}.
 */
public final class Bench {
    static final List<String> REGIONS =
            List.of("gooi-en-vechtstreek", "zuidwest-jeugdzorgplus", "haaglanden", "midden-holland");

    private static final Path TABLES = Path.of("target", "bench", "speed.md");

    private Bench() {}

    /** Measures; the exit code is 1 if an engine turns out not to play the reference work. */
    public static void main(String[] arguments) throws Exception {
        var settings = Settings.given();
        ReferenceWork.write();
        var machine = new JavaMachine(settings.limit());
        var plays = new Plays(settings);
        var plannings = new Plannings(settings);
        var threads = new Threads(settings);
        for (int round = 1; round <= settings.rounds(); round++) {
            System.err.println("round " + round + " of " + settings.rounds());
            plays.round(machine);
            plannings.round(machine);
            threads.round(machine);
        }
        var tables = Stream.of(plays.table(), plannings.table(), threads.table(), SmallParts.table(settings));
        var report = tables.filter(table -> !table.isEmpty())
                .map(Table::toString)
                .collect(Collectors.joining("\n", machineOfTheDay(settings) + "\n", ""));
        Files.writeString(TABLES, report);
        System.out.println(report);
        var disagreeing = plays.disagreeing();
        disagreeing.forEach(System.err::println);
        System.exit(disagreeing.isEmpty() ? 0 : 1);
    }

    private static String machineOfTheDay(Settings settings) throws Exception {
        return "%s, %s, %d processors, %s, Java %s; rounds: %d, seconds: %s\n"
                .formatted(
                        LocalDate.now(),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"),
                        settings.rounds(),
                        settings.seconds());
    }

    /** What Linux calls the processor; elsewhere what Java calls it. */
    private static String processor() throws Exception {
        var linux = Path.of("/proc/cpuinfo");
        if (Files.exists(linux)) {
            try (var lines = Files.lines(linux)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            }
        }
        return System.getProperty("os.arch");
    }
}
