package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.operations.OperationsFacts;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;

/** The declarations that the documentation offers are those that figures are worked out from. */
class OperationsFactTypesTest {

    private static final Path REFERENCE = Path.of("../../docs/reference");

    @ParameterizedTest
    @EnumSource(OperationsFacts.class)
    void theDeclarationInTheDocumentationHasAllThatFiguresRead(OperationsFacts facts)
            throws IOException {
        String document = Files.readString(REFERENCE.resolve("operations/" + facts.id() + ".yaml"));

        FactType type = new YamlFactTypeReader().read(document);

        assertThat(Documents.errors("fact-type.schema.json", document)).isEmpty();
        assertThat(type.id()).isEqualTo(facts.id());
        List<String> read = facts.readOf(type).stream().map(FactColumn::id).toList();
        assertThat(read)
                .containsExactlyElementsOf(
                        type.columns().stream().map(FactColumn::id).filter(facts::reads).toList());
        Stream.of(OperationsFigure.values())
                .filter(figure -> figure.needs().contains("'" + facts.id() + "'"))
                .forEach(figure ->
                        assertThat(read)
                                .as(figure.id())
                                .containsAll(
                                        List.of(
                                                figure.needs()
                                                        .replaceAll(".* that state (.*)\\.", "$1")
                                                        .split(", ", -1))));
    }

    @Test
    void everyFigureIsInTheDocumentation() throws IOException {
        String page = Files.readString(REFERENCE.resolve("operations.md"));

        assertThat(OperationsFigure.values()).allMatch(figure -> page.contains("`" + figure.id()));
    }
}
