package org.whalecurve.bootstrap.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Keeps the house swept. */
final class TidyTest {

    /** What fits on a few screens is read; what does not is scrolled past. */
    private static final int LINES_IN_A_FILE = 300;

    /** Written apart, so that this file does not find itself. */
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    private static final Path HOME = home();

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources().filter(file -> LEFT_FOR_LATER.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(mainSources().filter(file -> text(file).lines().count() > LINES_IN_A_FILE))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        List<String> silent =
                House.OURS.classes().stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(Predicate.not(room -> room.isAnnotatedWith(NullMarked.class)))
                        .map(room -> room.getName())
                        .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void theMapListsEveryModule() {
        assertThat(missingIn("README.md", modules())).isEmpty();
    }

    @Test
    void theGlossaryExplainsEveryTypeOfTheDomain() {
        assertThat(missingIn("docs/glossary.md", domainTypes())).isEmpty();
    }

    private static Stream<String> missingIn(String document, Stream<String> words) {
        Path written = HOME.resolve(document);
        if (!Files.exists(written)) {
            return Stream.empty();
        }
        String text = text(written);
        return words.filter(
                word -> !Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find());
    }

    private static Stream<String> domainTypes() {
        return House.OURS.classes().stream()
                .filter(type -> type.getPackageName().startsWith("org.whalecurve.domain"))
                .filter(type -> type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted();
    }

    /** The path of every module that holds sources, such as {@code adapters/rest}. */
    private static Stream<String> modules() {
        return walk(HOME)
                .filter(file -> file.endsWith("pom.xml"))
                .map(pom -> HOME.relativize(pom.resolveSibling("")))
                .filter(module -> Files.isDirectory(HOME.resolve(module).resolve("src")))
                .map(Path::toString)
                .sorted();
    }

    private static Stream<Path> mainSources() {
        return sources().filter(file -> file.toString().contains("/src/main/java/"));
    }

    private static Stream<Path> sources() {
        return walk(HOME).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> walk(Path from) {
        try (Stream<Path> files = Files.list(from)) {
            return files.toList().stream().flatMap(TidyTest::walkInto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walkInto(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        return name.startsWith(".") || name.equals("target") || name.equals("node_modules")
                ? Stream.empty()
                : walk(file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project's own directory, wherever below it the test was started. */
    private static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(place -> Files.exists(place.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }
}
