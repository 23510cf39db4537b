package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taught where, in the terminal. */
class ShowCoverageTest {

    @TempDir
    private Path folder;

    private static int run(TypedTerminal typed, String... words) {
        return new Subcommands(CoursePack.engines(Map.of())).run(List.of(words), typed.terminal());
    }

    @Test
    void theCourseIsToldItemByItem() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "coverage")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).anyMatch(line -> line.startsWith("115 ideas of the source article, 115 of them taught; 41 care notes, 41"))
                .anyMatch(line -> line.contains("L1.2#l1.2-steps"));
    }

    @Test
    void asJsonItIsOneObject() throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "coverage", "--json")).isEqualTo(Subcommand.FINE);
        JsonNode json = new ObjectMapper().readTree(String.join("", typed.out()));
        assertThat(json.get("items")).hasSize(115).allMatch(item -> !item.get("lessons").isEmpty());
        assertThat(json.get("careNotes")).hasSize(41);
        assertThat(json.get("modules").get(0).get("questionsByKind").isEmpty()).isFalse();
        assertThat(json.get("signOffs")).isNotEmpty();
    }

    @Test
    void anIdeaThatIsTaughtNowhereIsWanting() throws IOException {
        Path spoilt = CoursePack.spoilt(folder, "next=\"v1-p-lid\"", "next=\"v1-p-lid\"");
        Path lesson = spoilt.resolve("lessons/M13/L13.4.md");
        Files.writeString(lesson, Files.readString(lesson).replace("[](article:A109)", ""));
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "coverage", spoilt.toString())).isEqualTo(Subcommand.WANTING);
        assertThat(typed.out()).anyMatch(line -> line.contains("114 of them taught"));
        assertThat(run(new TypedTerminal(""), "coverage", "a", "b")).isEqualTo(Subcommand.USAGE);
    }
}
