package nl.plafond;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A part of a model with many components is built by their names, in the program and in its tests. */
@AnalyzeClasses(packages = "nl.plafond")
class BuiltByNameTest {
    /** Whoever writes more arguments than this one after another swaps two of them one day. */
    private static final int MOST_ARGUMENTS = 7;

    private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
            describe("are written by hand", type -> !type.getName().matches(".*RecordBuilder(\\$.*)?"));

    private static final DescribedPredicate<JavaConstructorCall> MANY_ARGUMENTS = describe(
            "a public record of the model is given more than seven arguments",
            call -> call.getTargetOwner().isAssignableTo(Record.class)
                    && call.getTargetOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && call.getTargetOwner().getPackageName().startsWith("nl.plafond.model")
                    && !call.getOriginOwner().equals(call.getTargetOwner())
                    && call.getTarget().getRawParameterTypes().size() > MOST_ARGUMENTS);

    @ArchTest
    static final ArchRule whatHasManyPartsIsBuiltByTheirNames = noClasses()
            .that(WRITTEN_BY_HAND)
            .should()
            .callConstructorWhere(MANY_ARGUMENTS)
            .because("its builder, which the compiler writes, names each of them");
}
