package org.cyclework.roleplay.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exchange format: what goes in, what comes out, and what is refused. */
class SimulationTest {

    private static final String PEOPLE = "\"a\":{\"ax\":0.8,\"av\":0.15},\"b\":{\"ax\":0.2,\"av\":0.85}";
    private static final String SCENE = "{\"id\":\"x\"," + PEOPLE
            + ",\"seed\":7,\"stuck\":12,\"chair\":\"a\",\"moves\":[[\"PAUSE\",2],[\"VALIDATE\",2]],\"rounds\":14}";
    private static final String SELF_PLAY = "{\"id\":1," + PEOPLE + ",\"seed\":7,\"stuck\":0,\"chair\":\"none\",\"turns\":9}";

    private final ObjectMapper json = new ObjectMapper();
    private final Simulation simulation = new Simulation();

    @Test
    void asceneAnswersEveryTurnOfBothAndItsOutcome() throws Exception {
        JsonNode answer = answered(SCENE);
        assertThat(names(answer)).containsExactly("id", "turns", "outcome");
        assertThat(answer.get("id").asText()).isEqualTo("x");
        assertThat(answer.get("turns")).hasSize(28);
        assertThat(names(answer.get("turns").get(0))).containsExactly("speaker", "move", "intensity", "E", "B", "S", "L", "a",
                "b", "bonds");
        assertThat(names(answer.get("turns").get(0).get("a"))).containsExactly("a", "s", "p", "w", "t");
        assertThat(answer.get("turns").get(0).get("speaker").asText()).isEqualTo("a");
        assertThat(answer.get("turns").get(1).get("speaker").asText()).isEqualTo("b");
    }

    @Test
    void theOtherChairSpeaksFirstInItsOwnScene() throws Exception {
        JsonNode answer = answered(SCENE.replace("\"chair\":\"a\"", "\"chair\":\"b\""));
        assertThat(answer.get("turns").get(0).get("speaker").asText()).isEqualTo("b");
        assertThat(answer.get("turns").get(0).get("move").asText()).isEqualTo("PAUSE");
    }

    @Test
    void swappedPeopleInSwappedChairsPlayTheSameScene() throws Exception {
        String swapped = "{\"id\":\"x\",\"b\":{\"ax\":0.8,\"av\":0.15},\"a\":{\"ax\":0.2,\"av\":0.85},\"seed\":7,\"stuck\":0,"
                + "\"chair\":\"b\",\"moves\":[[\"PAUSE\",2],[\"VALIDATE\",2]],\"rounds\":14}";
        JsonNode one = answered(SCENE.replace("\"stuck\":12", "\"stuck\":0"));
        JsonNode two = answered(swapped);
        assertThat(two.get("outcome")).isEqualTo(one.get("outcome"));
        for (int i = 0; i < 28; i++) {
            assertThat(two.get("turns").get(i).get("a")).isEqualTo(one.get("turns").get(i).get("b"));
            assertThat(two.get("turns").get(i).get("b")).isEqualTo(one.get("turns").get(i).get("a"));
        }
    }

    @Test
    void amissedReturnIsLoggedAsChosenWithWhatItLandedAs() throws Exception {
        JsonNode turns = answered(SCENE.replace("VALIDATE", "PAUSE")).get("turns");
        assertThat(turns.get(0).has("applied")).isFalse();
        assertThat(turns.get(2).get("move").asText()).isEqualTo("PAUSE");
        assertThat(turns.get(2).get("applied").asText()).isEqualTo("EXIT");
    }

    @Test
    void selfPlayAlternatesAndHasNoOutcome() throws Exception {
        JsonNode answer = answered(SELF_PLAY.replace("\"turns\":9", "\"turns\":9,\"first\":[\"PRESS\",3]"));
        assertThat(names(answer)).containsExactly("id", "turns");
        assertThat(answer.get("turns")).hasSize(9);
        assertThat(answer.get("turns").get(0).get("move").asText()).isEqualTo("PRESS");
        assertThat(answer.get("turns").get(0).get("intensity").asInt()).isEqualTo(3);
    }

    @Test
    void listsBindTheSimulatedPartnerButNotTheStuckTurns() throws Exception {
        JsonNode turns = answered(SCENE.replace("\"rounds\":14", "\"rounds\":14,\"allow\":{\"b\":[\"ACCEPT\",\"LIMIT\"]}"))
                .get("turns");
        for (int i = 1; i < 28; i += 2) {
            assertThat(turns.get(i).get("move").asText()).isIn("ACCEPT", "LIMIT");
        }
        assertThat(turns.get(0)).isEqualTo(answered(SCENE).get("turns").get(0));
    }

    @Test
    void asafetyExitEndsTheSceneBeforeItsRound() throws Exception {
        JsonNode answer = answered(SCENE.replace("\"rounds\":14", "\"rounds\":14,\"safetyExitAt\":2"));
        assertThat(answer.get("turns")).hasSize(4);
        assertThat(answer.get("outcome").asText()).isEqualTo("STOPPED_SAFELY");
    }

    @Test
    void numbersComeWithAllTheirDigits() throws Exception {
        String text = simulation.answer(SCENE).json();
        double arousal = answered(SCENE).get("turns").get(5).get("b").get("a").doubleValue();
        assertThat(text).contains(Double.toString(arousal)).doesNotContain("\n");
        assertThat(Double.toString(arousal).length()).isGreaterThan(10);
    }

    @Test
    void whatIsOptionalMayBeLeftOut() throws Exception {
        JsonNode without = answered(SCENE);
        JsonNode with = answered(SCENE.replace("\"av\":0.85",
                "\"av\":0.85,\"rho\":1.0,\"start\":{\"a\":0.25,\"p\":0.2,\"w\":0.2,\"t\":0.5}"));
        assertThat(with).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "\"seed\":7;\"seed\":7.5;seed",
        "\"seed\":7,;;missing field seed",
        "\"ax\":0.8;\"ax\":1.1;a.ax",
        "\"ax\":0.8;\"ax\":-0.1;a.ax",
        "\"ax\":0.8;\"ax\":\"much\";a.ax",
        "\"ax\":0.8;\"ax\":NaN;a.ax must be a number from 0 to 1, not NaN",
        "\"ax\":0.8;\"ax\":-Infinity;a.ax must be a number from 0 to 1, not -Infinity",
        "\"ax\":0.8;\"ax\":1e999;a.ax must be a number from 0 to 1, not Infinity",
        "\"seed\":7;\"seed\":NaN;seed must be a whole number of 64 bits, not NaN",
        "\"ax\":0.8,;;missing field a.ax",
        "\"av\":0.85;\"av\":0.85,\"rho\":0.39;b.rho",
        "\"av\":0.85;\"av\":0.85,\"start\":{\"a\":2};b.start.a",
        "\"av\":0.85;\"av\":0.85,\"start\":{\"x\":0};unknown field b.start.x",
        "\"av\":0.85;\"av\":0.85,\"gender\":1;unknown field b.gender",
        "\"stuck\":12;\"stuck\":-1;stuck",
        "\"chair\":\"a\";\"chair\":\"c\";chair",
        "\"chair\":\"a\",;;missing field chair",
        "\"PAUSE\",2;\"PAUSE\",0;intensity",
        "\"PAUSE\",2;\"PAUSE\",4;intensity",
        "\"PAUSE\",2;\"PAUSE\";moves[0]",
        "\"PAUSE\";\"HUG\";unknown move",
        "[[\"PAUSE\",2],[\"VALIDATE\",2]];[];at least one move",
        "\"rounds\":14;\"rounds\":0;rounds",
        ",\"rounds\":14;;missing field rounds",
        "\"rounds\":14;\"rounds\":14,\"safetyExitAt\":-1;safetyExitAt",
        "\"rounds\":14;\"rounds\":14,\"colour\":1;unknown field colour",
        "\"rounds\":14;\"rounds\":14,\"turns\":9;unknown field turns",
        "\"rounds\":14;\"rounds\":14,\"allow\":{\"b\":[]};allow.b",
        "\"rounds\":14;\"rounds\":14,\"allow\":{\"b\":[\"HUG\"]};unknown move",
        "\"rounds\":14;\"rounds\":14,\"rounds\":14;not readable as JSON"})
    void awrongLineIsAnsweredWithWhatIsWrong(String part, String instead, String message) throws Exception {
        assertThat(SCENE).contains(part);
        Simulation.Answer answer = simulation.answer(SCENE.replaceFirst(Pattern.quote(part),
                Matcher.quoteReplacement(instead == null ? "" : instead)));
        assertThat(answer.failed()).as(answer.json()).isTrue();
        JsonNode read = json.readTree(answer.json());
        assertThat(names(read)).containsExactly("id", "error");
        assertThat(read.get("error").asText()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "nothing", value = {"``", "[]", "7", "{", "not json", "{} {}"})
    void whatIsNoObjectIsAnsweredToo(String line) throws Exception {
        Simulation.Answer answer = simulation.answer(line);
        assertThat(answer.failed()).isTrue();
        assertThat(json.readTree(answer.json()).get("id").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "{\"id\":\"x\",\"a\":{\"ax\":nan}};was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        "{\"id\":\"x\",\"id\":\"y\"};Duplicate field 'id'",
        "{\"a\":{\"id\":\"no\"},\"id\":\"x\";expected close marker for Object",
        "{\"id\":\"x\"} {};Trailing token (of type START_OBJECT) found after value"})
    void alineThatBreaksOffLaterKeepsItsId(String line, String message) throws Exception {
        JsonNode read = json.readTree(simulation.answer(line).json());
        assertThat(names(read)).containsExactly("id", "error");
        assertThat(read.get("id").asText()).isEqualTo("x");
        assertThat(read.get("error").asText()).startsWith("not readable as JSON: ").endsWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\"", "{\"id\":", "{\"id\":\"x", "[{\"id\":\"x\"}", "{\"a\":{\"id\":\"x\"}"})
    void anIdThatIsNotThereIsNotGuessed(String line) throws Exception {
        assertThat(json.readTree(simulation.answer(line).json()).get("id").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rounds", "turns", "stuck"})
    void aplayLongerThanFitsIntoMemoryIsRefusedByName(String field) throws Exception {
        String request = field.equals("turns") ? SELF_PLAY : SCENE;
        Simulation.Answer answer = simulation.answer(request.replaceFirst("\"" + field + "\":\\d+",
                "\"" + field + "\":" + (field.equals("stuck") ? 1_000_001 : 10_001)));
        assertThat(answer.failed()).isTrue();
        assertThat(json.readTree(answer.json()).get("error").asText()).startsWith(field + " must be a whole number from ");
    }

    @Test
    void anegativeZeroIsZero() {
        assertThat(simulation.answer(SCENE.replace("\"av\":0.15", "\"av\":-0.0,\"start\":{\"a\":-0.0,\"p\":-0.0,\"w\":-0.0}")
                .replace("\"stuck\":12", "\"stuck\":0")).json()).contains("\"p\":0.0").doesNotContain("-0.0,").doesNotContain("-0.0}");
    }

    private JsonNode answered(String line) throws Exception {
        Simulation.Answer answer = simulation.answer(line);
        assertThat(answer.failed()).as(answer.json()).isFalse();
        return json.readTree(answer.json());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
