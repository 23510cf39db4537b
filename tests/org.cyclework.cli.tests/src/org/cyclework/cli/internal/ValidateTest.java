package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a pack in the terminal: reading it, and playing its cases. */
class ValidateTest {

    private static final String OPTION = "<options id=\"v1-p-kitchen-lid\"";
    private static final String SHUT = "<options id=\"v1-p-kitchen-shut\" move=\"NEUTRAL\" line=\"“No.”\" next=\"v1-p-lid\">"
            + "<guards xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"vignette:PlayedGuard\" who=\"OWN\" times=\"9\"><moves>CONTEMPT</moves></guards></options>" + OPTION;

    @TempDir
    private Path folder;

    private static int run(TypedTerminal typed, String... words) {
        return new Subcommands(CoursePack.engines(Map.of())).run(List.of(words), typed.terminal());
    }

    private static List<JsonNode> json(TypedTerminal typed) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : typed.out()) {
            nodes.add(mapper.readTree(line));
        }
        return nodes;
    }

    @Test
    void theCourseIsReadAndEveryCasePlayed() throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        run(typed, "validate", "--json");
        List<JsonNode> cases = json(typed).stream().filter(node -> node.has("seats")).toList();
        assertThat(cases).extracting(node -> node.get("case").asText()).containsExactlyElementsOf(ProductPack.course().caseIds());
        JsonNode seat = cases.get(0).get("seats").get(0);
        assertThat(seat.get("seat").asText()).isEqualTo("PURSUER");
        assertThat(seat.get("turns").asLong()).isPositive();
        assertThat(seat.get("shares").has("responsive")).isTrue();
        assertThat(seat.get("contactByOneMoveAlone")).hasSize(24);
    }

    @Test
    void withoutPlayItIsOnlyRead() {
        TypedTerminal typed = new TypedTerminal("");
        run(typed, "validate", "--no-play");
        assertThat(typed.out()).noneMatch(line -> line.contains("turns walked")).last().asString().matches("No findings\\.|\\d+ error.*");
    }

    @Test
    void aFaultThatOnlyPlayShowsIsFoundByPlay() throws IOException {
        Path spoilt = CoursePack.spoilt(folder, OPTION, SHUT);
        TypedTerminal read = new TypedTerminal("");
        run(read, "validate", "--no-play", "--json", spoilt.toString());
        assertThat(json(read)).noneMatch(node -> node.path("element").asText().equals("v1-p-kitchen-shut"));
        TypedTerminal played = new TypedTerminal("");
        run(played, "validate", "--json", spoilt.toString());
        assertThat(json(played)).filteredOn(node -> node.path("rule").asText().equals("unoffered-option")).hasSize(1)
                .allMatch(node -> node.get("element").asText().equals("v1-p-kitchen-shut") && node.get("file").asText().equals("cases/V1.xmi")
                        && node.get("severity").asText().equals("warning") && !node.get("remedy").asText().isBlank());
    }

    @Test
    void aBrokenCaseIsNotPlayedAndTheExitCodeSaysSo() throws IOException {
        Path spoilt = CoursePack.spoilt(folder, "next=\"v1-p-lid\"", "next=\"v1-p-nowhere\"");
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "validate", spoilt.toString())).isEqualTo(Subcommand.WANTING);
        assertThat(typed.out()).noneMatch(line -> line.startsWith("V1: reads easily")).anyMatch(line -> line.contains("cases/V1.xmi"));
    }

    @Test
    void aCaseThatIsNotThereIsAFindingAmongTheOthers() throws IOException {
        Path spoilt = CoursePack.spoilt(folder, "next=\"v1-p-lid\"", "next=\"v1-p-lid\"");
        Path list = spoilt.resolve("pack.xmi");
        Files.writeString(list, Files.readString(list).replace("<caseFiles>cases/V1.xmi</caseFiles>", "<caseFiles>cases/V1.xmi</caseFiles><caseFiles>../V9.xmi</caseFiles>"));
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "validate", spoilt.toString())).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).anyMatch(line -> line.contains("../V9.xmi") && line.contains("[missing-file]")).anyMatch(line -> line.startsWith("V1: reads easily"));
    }

    @Test
    void anItemThatCannotBeAskedIsTold() throws IOException {
        Path spoilt = CoursePack.spoilt(folder, "next=\"v1-p-lid\"", "next=\"v1-p-lid\"");
        Path bank = spoilt.resolve("banks/Q1.xmi");
        Files.writeString(bank, Files.readString(bank).replaceFirst("<items ", "<items xsi:type=\"assessment:OpenResponseItem\" id=\"Q1-bare\" stem=\"s\" feedback=\"f\"/><items "));
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "validate", "--no-play", spoilt.toString())).isEqualTo(Subcommand.WANTING);
        assertThat(typed.out()).anyMatch(line -> line.contains("Q1-bare: error: The item has no sound key: there is no model answer or no criterion."));
    }

    @Test
    void anInstalledPackThatWasRefusedIsAFinding() throws IOException {
        CourseLibrary library = new FixedLibrary(PackReader.course(List.of()), List.of(new PackFailure("packs/x", "packs/x/modules/M1.xmi:3: the file ends too early", "Get it again.")));
        TypedTerminal typed = new TypedTerminal("");
        Engines engines = new Engines() {
            @Override
            <T> T get(Class<T> type) {
                return type.cast(library);
            }
        };
        assertThat(new Subcommands(engines).run(List.of("validate", "--json"), typed.terminal())).isEqualTo(Subcommand.WANTING);
        assertThat(json(typed)).singleElement().satisfies(node -> {
            assertThat(node.get("file").asText()).isEqualTo("packs/x");
            assertThat(node.get("rule").asText()).isEqualTo("unreadable-pack");
            assertThat(node.get("message").asText()).isEqualTo("packs/x/modules/M1.xmi:3: the file ends too early.");
        });
    }

    @Test
    void whatIsNoPackIsFoundWanting() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "validate", folder.resolve("nothing").toString())).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).isNotBlank();
        assertThat(run(new TypedTerminal(""), "validate", "a", "b")).isEqualTo(Subcommand.USAGE);
    }
}
