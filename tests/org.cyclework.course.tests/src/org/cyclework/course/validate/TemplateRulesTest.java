package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.course.validate.PlantedFault.error;
import static org.cyclework.course.validate.PlantedFault.warning;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a case that can be recast hold no name, pronoun or marker that is wrong in one of its casts. */
class TemplateRulesTest {

    private static final String CASE = "cases/V1.xmi";
    private static final String TEXT = "narration=\"A sigh.\"";
    private static final String ROLE = "<roles partner=\"v1-ann\" name=\"Ann\" pronouns=\"he/him\"/>";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writeACaseThatCanBeRecast() {
        pack = new PackFixture(temp)
                .replace(CASE, "name=\"Ann\" pronouns=\"they\"", "name=\"Ann\" pronouns=\"she/her\"")
                .replace(CASE, "name=\"Ben\" pronouns=\"they\"", "name=\"Ben\" pronouns=\"he/him\"")
                .add(CASE, "<recastings id=\"v1-swap\" title=\"Swapped\">" + ROLE + "<roles partner=\"v1-ben\" name=\"Ben\" pronouns=\"she/her\"/></recastings>")
                .add(CASE,
                        "<recastings id=\"v1-other\" title=\"Others\"><roles partner=\"v1-ann\" name=\"Ari\" pronouns=\"they/them\"/><roles partner=\"v1-ben\" name=\"Bo\" pronouns=\"he/him\"/></recastings>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A sigh.", "{p} looks at {d}, and {p.they} {p.v:sighs|sigh}.", "{p.They}{p.v:’s|’re} a {p.n:man|woman|person}, {=she} is the sister.",
        "{p}’s coat, not {d.theirs}.", "You and {p.they} went, and would {p.they} have stayed?", "If {d.they} were here, {d.they} had said so.",
        "Annie, Benno and Shelley thaw here.", "{p.they} and you do not.",
        "What {p.v:does|do} {p.they} get?", "{d.v:Is|Are} {d.they} late?", "{p.v:Has|Have} {p.they} gone, or {p.v:isn’t|aren’t} {p.they} there?",
        "Did {p.they} go? Had {d.they}? Were {d.they} here, {d.they} had said so.", "What would have become of {p.them} is {p.their} affair.",
        "That is what it is: {p.they} knew.", "So it was. {d.They} laughed.", "As it is, {p.they} went.", "Whatever you do {p.they} will see.",
        "Ask what it is {p.they} {p.v:needs|need}.", "{p.they} {p.v:knows|know} {d.they} {d.v:is|are} late.", "“Fine,” {p.v:says|say} {p.they}.", "“Fine,” said {p.they}."})
    void aSoundTemplateHasNoFindings(String text) {
        pack.replace(CASE, TEXT, "narration=\"" + text + "\"").write("words.txt", "Benno\n");
        assertThat(PackValidator.validate(pack.open())).extracting(Finding::describe).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFoundInItsLine(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.concat(texts(), casts());
    }

    private static Stream<PlantedFault> texts() {
        return Stream.of(
                text("raw-name", "Ann sighs."), text("raw-name", "That is Ben’s."), text("raw-name", "Ari sighs."),
                text("raw-pronoun", "A sigh, and she goes."), text("raw-pronoun", "His coat."), text("raw-pronoun", "She’s off."), text("raw-pronoun", "by himself"),
                text("unknown-marker", "{p.it} sighs."), text("unknown-marker", "{name} sighs."), text("unknown-marker", "{p.v:sighs}."),
                text("unknown-marker", "a {p.n:man|woman}"), text("unknown-marker", "{=}"), text("unknown-marker", "{P} sighs."),
                text("unbalanced-brace", "{p sighs."), text("unbalanced-brace", "p} sighs."), text("unbalanced-brace", "{p.v:{d} sighs|sigh}"),
                text("foreign-name", "{=Ari} sighs."), text("foreign-name", "{p.n:Ann|Ari|Bo} sighs."),
                text("banned-wording", "The avoidant {p.n:man|woman|person} sighs."),
                text("verb-agreement", "{p.they} is late"), text("verb-agreement", "{p.They}’s late"), text("verb-agreement", "{d.they} are late"),
                text("verb-agreement", "{d.they} have a coat"), text("verb-agreement", "{d.they} looks up"), text("verb-agreement", "{p} {p.v:looks|look} up"),
                text("verb-agreement", "{p.they} {d.v:looks|look} up"), text("verb-agreement", "when {p.they} were here"),
                text("verb-agreement", "What does {p.they} get?"), text("verb-agreement", "Do {d.they} know?"), text("verb-agreement", "is {d.they} late?"),
                text("verb-agreement", "Has {p.they} gone?"), text("verb-agreement", "Have {p.they} gone?"), text("verb-agreement", "Was {d.they} there?"),
                text("verb-agreement", "Why doesn’t {p.they} come?"), text("verb-agreement", "Don't {d.they} come?"), text("verb-agreement", "Where’s {p.they}?"),
                text("verb-agreement", "How are {d.they}?"), text("verb-agreement", "what were {d.they} to do?"), text("verb-agreement", "“Fine,” says {d.they}."),
                text("verb-agreement", "What {d.v:does|do} {p.they} get?"), text("verb-agreement", "What {p.v:does|do} {p} get?"),
                text("verb-agreement", "Weren’t {d.they} late again?"),
                warning("gendered-noun", "v1-pursuer-n1", TEXT, "narration=\"Your wife sighs.\""),
                error("raw-name", "v1-pursuer", "setting=\"Kitchen.\"", "setting=\"Ann’s kitchen.\""),
                error("raw-pronoun", "V1", "title=\"Two keys\"", "title=\"Her two keys\""),
                error("raw-pronoun", "v1-ann", "history=\"h\"", "history=\"As a child she waited.\""),
                error("raw-pronoun", "v1-pursuer-c", "modelReason=\"It waits.\"", "modelReason=\"It lets him wait.\""),
                error("raw-pronoun", "v1-pursuer-beat3", "prompt=\"What do you see?\"", "prompt=\"What does he see?\""),
                error("raw-pronoun", "V1/loop/halves", "cue=\"c\"", "cue=\"He turns.\""),
                error("raw-pronoun", "v1-ann-press", "text=\"…\"", "text=\"…\" cue=\"Her eyes.\""),
                error("raw-pronoun", "v1-pursuer-end-cycle", "outcome=\"CYCLE\" text=\"So.\"", "outcome=\"CYCLE\" text=\"So he said.\""),
                error("marker-in-name", "v1-swap", "title=\"Swapped\"", "title=\"{p} and {d}\""),
                error("marker-in-name", "v1-ann", "name=\"Ann\"", "name=\"{p}\""),
                error("marker-left", "v1-pursuer-n1", TEXT, "narration=\"{p} sighs.\"").and("name=\"Ann\"", "name=\"A{nn\""),
                error("marker-without-recasting", "v1-pursuer-n1", TEXT, "narration=\"{p} sighs.\"").and("<recastings id=\"v1-swap\"", "<!-- <recastings id=\"v1-swap\"")
                        .and("pronouns=\"he/him\"/></recastings>", "pronouns=\"he/him\"/></recastings> -->"));
    }

    private static PlantedFault text(String rule, String text) {
        return error(rule, "v1-pursuer-n1", TEXT, "narration=\"" + text + "\"");
    }

    private static Stream<PlantedFault> casts() {
        return Stream.of(
                error("unknown-pronouns", "v1-ann", "pronouns=\"she/her\"", "pronouns=\"she\u0020or\u0020he\""),
                error("unknown-pronouns", "v1-swap/roles", ROLE, ROLE.replace("he/him", "it")),
                error("recasting-roles", "v1-swap", ROLE, ""),
                error("recasting-roles", "v1-swap", ROLE, ROLE + ROLE),
                error("same-name", "v1-swap", ROLE, ROLE.replace("Ann", "Ben")),
                error("seats", "V1", "seat=\"DISTANCER\" history", "seat=\"PURSUER\" history"),
                warning("recasting-changes-nothing", "v1-swap", ROLE, ROLE.replace("he/him", "she/her")).and("name=\"Ben\" pronouns=\"she/her\"", "name=\"Ben\" pronouns=\"he/him\""));
    }

    @Test
    void aFaultNamesTheAttributeAndTheWords() {
        pack.replace(CASE, TEXT, "narration=\"A sigh, and then she goes to the window.\"");
        assertThat(PackValidator.validate(pack.open())).singleElement().satisfies(f -> assertThat(f.message()).contains("'narration'").contains("and then she goes to"));
    }

    @Test
    void whateverPassesShowsNoBraceInAnyCast() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> pieces = List.of("{", "}", "{p}", "{d.Their}", "{p.they}", "p.", "they", "{=", "her", "{d.v:", "sits|sit", "{p.n:", "a|b|c", "|", " ", "=", "Ann", "Ari", "q");
        StringBuilder nodes = new StringBuilder();
        for (int n = 0; n < 2000; n++) {
            String text = Stream.generate(() -> pieces.get(random.nextInt(pieces.size()))).limit(1 + random.nextInt(4)).collect(Collectors.joining());
            nodes.append("<nodes id=\"r").append(n).append("\" narration=\"").append(text).append("\"/>\n");
        }
        pack.replace(CASE, "<nodes id=\"v1-pursuer-n1\"", nodes + "<nodes id=\"v1-pursuer-n1\"");
        Set<String> faulty = PackValidator.validate(pack.open()).stream().filter(f -> !f.rule().equals("unreachable-node") && !f.rule().equals("dead-end"))
                .map(Finding::element).collect(Collectors.toSet());
        Course course = pack.course();
        Set<String> passed = new HashSet<>();
        for (Optional<String> cast : List.of(Optional.<String>empty(), Optional.of("v1-swap"), Optional.of("v1-other"))) {
            course.vignette("V1", cast).orElseThrow().getScenes().get(0).getNodes().stream().filter(n -> !faulty.contains(n.getId())).forEach(n -> {
                assertThat(n.getNarration()).as("seed %d, %s, %s", seed, n.getId(), cast).doesNotContain("{", "}");
                passed.add(n.getId());
            });
        }
        assertThat(passed).as("seed %d", seed).hasSizeBetween(100, 1950);
    }
}
