package org.whalecurve.files.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.application.Refusal;

class YamlDocumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a: 1\\na: 2                      | 2 | second time
                    a: {b: 1, c: 2, b: 3}            | 1 | second time
                    a: &x 1\\nb: *x                  | 2 | References
                    a: !!java.net.URL [http://x]     | 1 | Tags
                    !foo\\na: 1                      | 1 | Tags
                    a: !!str 1                       | 1 | Tags
                    a: 1\\n---\\nb: 2                | 3 | Only one document
                    [a, b]: 1                        | 1 | A key must be
                    a: [1, 2                         | 1 | not YAML
                    a: 1\\n  b: 2                    | 2 | not YAML
                    a: "x                            | 1 | not YAML
                    \\ta: 1                          | 1 | not YAML
                    ''                               | 1 | empty
                    # only a comment                 | 1 | empty
                    """)
    void whatIsMoreThanPlainYamlIsAFault(String document, long line, String words) {
        assertThat(faultsOf(document.replace("\\n", "\n").replace("\\t", "\t")))
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.problem()).contains(words);
                });
    }

    @Test
    void theLaughsOfABillionDoNotMultiply() {
        StringBuilder document = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            document.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(faultsOf(document.toString())).isNotEmpty();
    }

    @Test
    void nestingEndsAtItsLimit() {
        int allowed = YamlDocument.DEEPEST;

        assertThat(faultsOf("[".repeat(allowed) + "]".repeat(allowed))).isEmpty();
        assertThat(faultsOf("[".repeat(allowed + 1) + "]".repeat(allowed + 1)))
                .extracting(Refusal.Fault::problem)
                .containsExactly("The document is nested more than 20 deep.");
        assertThat(faultsOf("[".repeat(1_000_000))).hasSize(1);
    }

    @Test
    void lengthEndsAtItsLimit() {
        String longest = "a: " + "x".repeat(YamlDocument.MOST_CHARACTERS - 3);

        assertThat(faultsOf(longest)).isEmpty();
        assertThat(faultsOf(longest + "x"))
                .extracting(Refusal.Fault::problem)
                .containsExactly("The document has more than 2000000 characters.");
    }

    @Test
    void aHundredFaultsAreEnough() {
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            document.append("a: 1\n");
        }

        assertThat(faultsOf(document.toString())).hasSize(100);
    }

    @Test
    void whatLooksLikeANumberIsNoText() {
        for (String number : List.of("1", "1.0", "-1", "1e3", ".5", "0x1F", "true", "null", "~")) {
            assertThat(scalar(number, true).isText()).as(number).isFalse();
            assertThat(scalar(number, false).isText()).as(number).isTrue();
        }
        for (String text : List.of("85123A", "2011-12-01", "no", "NO", "United Kingdom", "1.2.3")) {
            assertThat(scalar(text, true).isText()).as(text).isTrue();
        }
    }

    private static YamlValue.Text scalar(String text, boolean plain) {
        return new YamlValue.Text(text, plain, 1, new Source(text, 0));
    }

    private static List<Refusal.Fault> faultsOf(String document) {
        Faults faults = new Faults();
        YamlDocument.read(document, faults);
        return Documents.faults(() -> faults.refuseIfAny("test", "document"));
    }
}
