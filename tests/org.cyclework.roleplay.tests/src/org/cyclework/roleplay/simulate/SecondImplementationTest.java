package org.cyclework.roleplay.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/**
 * The dynamics agree with a second implementation, which was written in another language from the formulas alone: random
 * couples, scripts and lists of moves; every move, the last states to nine decimals, bonding exchanges, and how it closed.
 */
class SecondImplementationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double EXACT = 1e-9;

    @Test
    void agreesOnEveryScript() throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SecondImplementationTest.class.getResourceAsStream("second-implementation.jsonl"), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        assertThat(lines.size()).isGreaterThan(100);
        Simulation simulation = new Simulation();
        for (String line : lines) {
            JsonNode script = JSON.readTree(line);
            JsonNode answer = JSON.readTree(simulation.answer(script.get("request").toString()).json());
            agree(script.get("request").get("id").asText(), script.get("expected"), answer);
        }
    }

    private static void agree(String id, JsonNode expected, JsonNode answer) {
        assertThat(answer.has("error")).as(id).isFalse();
        JsonNode turns = answer.get("turns");
        StringJoiner moves = new StringJoiner(" ");
        turns.forEach(turn -> moves.add(turn.get("move").asText() + turn.get("intensity").asInt()
                + (turn.has("applied") ? ">" + turn.get("applied").asText() : "")));
        assertThat(moves.toString()).as(id).isEqualTo(expected.get("moves").asText());
        JsonNode last = turns.get(turns.size() - 1);
        for (String partner : List.of("a", "b")) {
            for (String variable : List.of("a", "s", "p", "w", "t")) {
                assertThat(last.get(partner).get(variable).asDouble()).as(id + ": " + partner + "." + variable)
                        .isCloseTo(expected.get(partner).get(variable).asDouble(), within(EXACT));
            }
        }
        assertThat(last.get("bonds").asInt()).as(id).isEqualTo(expected.get("bonds").asInt());
        assertThat(answer.path("outcome").asText()).as(id).isEqualTo(expected.path("outcome").asText());
    }
}
