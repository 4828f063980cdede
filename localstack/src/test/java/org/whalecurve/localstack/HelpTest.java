package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void theHelpListsEveryExitCodeInTheSameWords() throws Exception {
        List<String> lines = LocalStack.help().lines().map(String::strip).toList();

        for (ExitCode code : ExitCode.values()) {
            assertThat(lines).contains(code.number() + "  " + code.meaning());
        }
    }

    @Test
    void theScriptFailsOnlyWithDocumentedCodes() throws Exception {
        String script = Files.readString(StateDirectory.projectRoot().resolve("whalecurve"));
        Matcher fails = Pattern.compile("\\bfail (\\d+) ").matcher(script);
        List<Integer> documented =
                List.of(ExitCode.values()).stream().map(ExitCode::number).toList();

        int found = 0;
        while (fails.find()) {
            assertThat(documented).contains(Integer.valueOf(fails.group(1)));
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }
}
