package nl.plafond.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public record of the model says by name what is missing when it is given null. */
class NothingGivenTest {
    private static final Set<String> PACKAGES = Set.of(
            "nl.plafond.model", "nl.plafond.model.measures", "nl.plafond.model.programme", "nl.plafond.model.claims");

    /** These only carry what is wrong. */
    private static final Set<Class<?>> OF_REFUSALS =
            Set.of(Violation.class, Violation.Wording.class, Violation.Stated.class);

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.plafond.model").stream()
                        .filter(JavaClass::isRecord)
                        .filter(c -> PACKAGES.contains(c.getPackageName()))
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(c -> !OF_REFUSALS.contains(c) && !references(c).isEmpty());
    }

    private static List<RecordComponent> references(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullIsRefusedByName(Class<?> type) throws Exception {
        var components = type.getRecordComponents();
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        var nothing = Arrays.stream(components).map(c -> zero(c.getType())).toArray();

        var refusal = catchThrowable(() -> constructor.newInstance(nothing));

        assertThat(refusal).isInstanceOf(InvocationTargetException.class);
        assertThat(refusal.getCause()).isInstanceOf(InvalidModelException.class);
        assertThat(((InvalidModelException) refusal.getCause()).violations())
                .extracting(Violation::path)
                .containsExactlyElementsOf(
                        references(type).stream().map(c -> dashed(c.getName())).toList());
    }

    /** As names are written in the files. */
    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Object zero(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type == boolean.class ? false : null;
    }
}
