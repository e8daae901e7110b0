package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** A word that means one thing everywhere says it to whoever opens the file for the first time. */
class NamesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.fremskudt");

    @Test
    void thePluralOfAnEntityIsItsRepositoryAndNothingElse() {
        var plurals = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(entity -> plural(entity.getSimpleName()))
                .collect(Collectors.toSet());
        assertThat(named(type -> type.isAssignableTo(Repository.class)))
                .as("repositories")
                .isNotEmpty()
                .allMatch(plurals::contains);
        assertThat(named(type -> plurals.contains(type.getSimpleName()) && !type.isAssignableTo(Repository.class)))
                .as("what is called as a repository is and is none")
                .isEmpty();
    }

    @Test
    void aFormIsARecordAndNothingOnAScreen() {
        assertThat(named(type -> type.getSimpleName().endsWith("Form")
                        && (!type.isRecord() || type.isAssignableTo(Component.class))))
                .isEmpty();
    }

    @Test
    void factsAreWhatLeavesForEvaluation() {
        assertThat(named(type -> type.getSimpleName().matches(".*Facts?")
                        && !type.getPackageName().endsWith(".facts")))
                .isEmpty();
    }

    private static List<String> named(Predicate<JavaClass> which) {
        return PRODUCT.stream()
                .filter(which)
                .map(JavaClass::getSimpleName)
                .sorted()
                .toList();
    }

    private static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) return noun.substring(0, noun.length() - 1) + "ies";
        return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
    }
}
