package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/** The documents of the tests, and a judge of them that shares no rule with the readers. */
final class Documents {

    private Documents() {}

    /** A document of this folder. */
    static String named(String name) {
        try (InputStream document = Documents.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(document, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of the demo company. */
    static String ofTheDemo(String name) {
        try {
            return Files.readString(Path.of("../../demo/online-retail", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first line that holds a text. */
    static long lineOf(String text, String document) {
        int at = document.indexOf(text);
        assertThat(at).as("'%s' in the document", text).isNotNegative();
        return document.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /** What a JSON schema has against a document. */
    static List<Error> errors(String schema, String document) {
        Schema judge =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(named(schema));
        Faults faults = new Faults();
        @Nullable YamlValue value = YamlDocument.read(document, faults);
        faults.refuseIfAny("no-yaml", "document");
        return judge.validate(json(Objects.requireNonNull(value)), InputFormat.JSON);
    }

    /** The faults for which a reader refuses a document. */
    static List<Refusal.Fault> faults(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_INPUT);
            return refusal.faults();
        }
    }

    /** The same as JSON, by the core schema of YAML 1.2. */
    private static String json(YamlValue value) {
        return switch (value) {
            case YamlValue.Text(var text, var plain, _, _)
                    when plain && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?|true|false|null") ->
                    text;
            case YamlValue.Text(var text, var plain, _, _) when plain && text.isEmpty() -> "null";
            case YamlValue.Text(var text, _, _, _) -> quoted(text);
            case YamlValue.Items(var items, _) ->
                    items.stream().map(Documents::json).collect(Collectors.joining(",", "[", "]"));
            case YamlValue.Keys(var entries, _) ->
                    entries.entrySet().stream()
                            .map(Documents::member)
                            .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String member(Map.Entry<String, YamlValue.Entry> entry) {
        return quoted(entry.getKey()) + ":" + json(entry.getValue().value());
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
