package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void upLoadsTheDemoAndKeepsTheDataUnlessToldOtherwise() {
        assertThat(Command.parse(List.of("up"))).isEqualTo(new Command.Up(false, true));
        assertThat(Command.parse(List.of("up", "--reset"))).isEqualTo(new Command.Up(true, true));
        assertThat(Command.parse(List.of("up", "--no-demo", "--reset")))
                .isEqualTo(new Command.Up(true, false));
    }

    @Test
    void theOtherCommandsTakeNoOptions() {
        assertThat(Command.parse(List.of("down"))).isEqualTo(new Command.Down());
        assertThat(Command.parse(List.of("status"))).isEqualTo(new Command.Status());
        assertThat(Command.parse(List.of())).isEqualTo(new Command.Help());
        assertThatThrownBy(() -> Command.parse(List.of("down", "--reset")))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("'--reset'");
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndIsAMistakeOfUsage() {
        assertThatThrownBy(() -> Command.parse(List.of("up", "--rest")))
                .isInstanceOfSatisfying(
                        LocalStackException.class,
                        e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("'--rest'");
        assertThatThrownBy(() -> Command.parse(List.of("start"))).hasMessageContaining("'start'");
    }
}
