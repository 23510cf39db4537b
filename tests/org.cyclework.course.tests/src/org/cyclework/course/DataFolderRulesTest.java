package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which folder holds a user's data: the same answer as the start script gives. */
class DataFolderRulesTest {

    @Test
    void thePropertyWinsThenTheVariableThenTheHomeFolder() {
        Map<String, String> environment = Map.of("CYCLEWORK_HOME", "/variable", "HOME", "/home/zoë");
        assertThat(DataFolder.find("/property", environment)).contains(Path.of("/property"));
        assertThat(DataFolder.find("", environment)).contains(Path.of("/variable"));
        assertThat(DataFolder.find("", Map.of("HOME", "/home/zoë"))).contains(Path.of("/home/zoë/.cyclework"));
        assertThat(DataFolder.find("", Map.of("USERPROFILE", "/users/zoë"))).contains(Path.of("/users/zoë/.cyclework"));
    }

    @Test
    void whatIsBlankNamesNothing() {
        assertThat(DataFolder.find(" ", Map.of("CYCLEWORK_HOME", "\t ", "HOME", "/home/zoë"))).contains(Path.of("/home/zoë/.cyclework"));
    }

    @Test
    void withoutAHomeFolderThereIsNone() {
        assertThat(DataFolder.find("", Map.of())).isEmpty();
        assertThat(DataFolder.find("", Map.of("HOME", ""))).isEmpty();
        assertThat(DataFolder.find("", Map.of("HOME", "not/from/the/root"))).isEmpty();
    }

    @Test
    void aNameThatNoSystemHoldsNamesNothing() {
        assertThat(DataFolder.find("", Map.of("CYCLEWORK_HOME", "nul\0here"))).isEmpty();
    }

    @Test
    void theFolderIsAbsoluteAndWithoutDetours() {
        assertThat(DataFolder.find("some/./place", Map.of())).contains(Path.of("some/place").toAbsolutePath());
    }

    @Test
    void theMachinesOwnFolderFollowsTheSameHomeFolder() {
        Optional<Path> home = Optional.of(Path.of("/home/zoë"));
        assertThat(MachineFolder.usual(Map.of(), home, "Linux")).contains(Path.of("/home/zoë/.local/state/cyclework"));
        assertThat(MachineFolder.usual(Map.of("XDG_STATE_HOME", "/state"), home, "Linux")).contains(Path.of("/state/cyclework"));
        assertThat(MachineFolder.usual(Map.of("XDG_STATE_HOME", "state"), home, "Linux")).as("a relative one is none").contains(Path.of("/home/zoë/.local/state/cyclework"));
        assertThat(MachineFolder.usual(Map.of(), home, "Mac OS X")).contains(Path.of("/home/zoë/Library/Application Support/Cyclework/State"));
        assertThat(MachineFolder.usual(Map.of("LOCALAPPDATA", "/local"), home, "Windows 11")).contains(Path.of("/local/Cyclework/State"));
        assertThat(MachineFolder.usual(Map.of(), Optional.empty(), "Linux")).isEmpty();
    }

    @Test
    void whereTheUsualFolderCannotBeWrittenItIsOneThatLastsUntilTheNextStart() {
        Path there = MachineFolder.find("", Map.of("XDG_STATE_HOME", "/proc/nobody/writes/here"), Optional.of(Path.of("/home/zoë")), "Linux");
        assertThat(there).startsWithRaw(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(MachineFolder.find("/said", Map.of(), Optional.empty(), "Linux")).isEqualTo(Path.of("/said"));
    }
}
