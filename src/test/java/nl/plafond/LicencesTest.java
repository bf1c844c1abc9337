package nl.plafond;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that travels in the jar stands in NOTICE, under the licence that its makers give it, with that licence's text. */
class LicencesTest {
    private static final Pattern ROW =
            Pattern.compile("(\\S+) +(Apache-2\\.0|MIT|BSD-3-Clause|LGPL-2\\.1) +(\\S+\\.txt) +(https://\\S+)");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[^/\\\\]*\\.jar");
    private static final Pattern DECLARED = Pattern.compile("<licenses>(.*?)</licenses>", Pattern.DOTALL);

    /** What only the tests and the compiler need, and does not travel. */
    private static final Set<String> OF_TESTS = Set.of(
            "apiguardian-api",
            "archunit",
            "archunit-junit5",
            "archunit-junit5-api",
            "archunit-junit5-engine",
            "archunit-junit5-engine-api",
            "assertj-core",
            "byte-buddy",
            "driver",
            "driver-bundle",
            "error_prone_annotations",
            "gson",
            "opentest4j",
            "playwright",
            "record-builder-core",
            "ssj");

    private static final Map<String, Pattern> CALLED = Map.of(
            "Apache-2.0", Pattern.compile("(?i)apache"),
            "MIT", Pattern.compile("MIT"),
            "BSD-3-Clause", Pattern.compile("BSD"),
            "LGPL-2.1", Pattern.compile("(?i)lesser general public"));

    private static final Map<String, String> SAYS = Map.of(
            "Apache-2.0", "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
            "MIT", "The above copyright notice and this permission notice shall be",
            "BSD-3-Clause", "Redistributions in binary form must reproduce the above copyright",
            "LGPL-2.1", "GNU LESSER GENERAL PUBLIC LICENSE");

    private record Entry(String library, String licence, String text) {}

    private static Map<String, Entry> entries() throws IOException {
        return ROW.matcher(Files.readString(Path.of("NOTICE")))
                .results()
                .map(row -> new Entry(row.group(1), row.group(2), row.group(3)))
                .collect(Collectors.toMap(Entry::library, Function.identity()));
    }

    /** The jars that these tests see: those that travel and those that only they need. */
    private static List<Path> jars() {
        var path = LicencesTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())))
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of);
        return path.filter(p -> p.toString().endsWith(".jar")).toList();
    }

    private static Optional<String> library(Path jar) {
        var name = JAR.matcher(jar.getFileName().toString());
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static boolean isOfTests(String library) {
        return OF_TESTS.contains(library)
                || Stream.of("junit-", "surefire-", "common-java5", "common-junit")
                        .anyMatch(library::startsWith);
    }

    @Test
    void everyLibraryThatTravelsHasAnEntryAndNoOtherHas() throws IOException {
        var travelling = jars().stream()
                .flatMap(jar -> library(jar).stream())
                .filter(library -> !isOfTests(library))
                .collect(Collectors.toSet());
        assertThat(travelling).hasSizeGreaterThan(30);
        assertThat(entries().keySet()).containsExactlyInAnyOrderElementsOf(travelling);
    }

    @Test
    void theLicenceIsTheOneThatItsMakersDeclare() throws IOException {
        var entries = entries();
        var read = new ArrayList<String>();
        for (var jar : jars()) {
            var entry = library(jar).map(entries::get);
            var pom = Path.of(jar.toString().replaceFirst("\\.jar$", ".pom"));
            if (entry.isPresent() && Files.exists(pom)) {
                var declared = DECLARED.matcher(Files.readString(pom));
                if (declared.find()) {
                    read.add(entry.get().library());
                    assertThat(CALLED.get(entry.get().licence())
                                    .matcher(declared.group(1))
                                    .find())
                            .as(entry + ": " + declared.group(1))
                            .isTrue();
                }
            }
        }
        // Others say it in a parent of theirs.
        assertThat(read).contains("picocli", "progressbar", "jfreechart");
    }

    @Test
    void theTextOfEachLicenceIsThere() throws IOException {
        for (var entry : entries().values()) {
            try (var text = LicencesTest.class.getResourceAsStream("/META-INF/licences/" + entry.text())) {
                assertThat(text).as(entry.toString()).isNotNull();
                assertThat(new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                                .replaceAll("\\s+", " "))
                        .as(entry.toString())
                        .containsIgnoringCase(SAYS.get(entry.licence()));
            }
        }
        try (var files = Files.list(Path.of("src/main/resources/META-INF/licences"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            entries().values().stream().map(Entry::text).collect(Collectors.toSet()));
        }
    }

    @Test
    void theBuildPutsTheNoticeIntoTheJar() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<include>NOTICE</include>");
    }
}
