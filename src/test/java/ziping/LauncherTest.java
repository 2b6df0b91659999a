package ziping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LauncherTest {

    private static final String[] NONE = {};

    @Test
    void takesTheArgumentsThatTheWindowsLauncherPutBeside() {
        Map<String, String> environment =
                Map.of(Launcher.ARGUMENTS, "check\u001f--text\u001fD:\\绩效 㐂.txt");

        assertThat(Launcher.arguments(NONE, environment))
                .containsExactly("check", "--text", "D:\\绩效 㐂.txt");
    }

    @Test
    void keepsEmptyArguments() {
        Map<String, String> environment = Map.of(Launcher.ARGUMENTS, "handin\u001f--by\u001f");

        assertThat(Launcher.arguments(NONE, environment)).containsExactly("handin", "--by", "");
    }

    @Test
    void prefersItsOwnArguments() {
        String[] own = {"forms"};

        assertThat(Launcher.arguments(own, Map.of(Launcher.ARGUMENTS, "projects")))
                .containsExactly("forms");
        assertThat(Launcher.arguments(own, Map.of())).containsExactly("forms");
    }
}
