package org.cyclework.roleplay.simulate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.ScriptedScene;
import org.cyclework.roleplay.dynamics.SelfPlay;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.TraineePolicy;
import org.cyclework.roleplay.dynamics.TurnModel;

/** Answers simulation requests in the exchange format: one JSON object in, one out. Stateless and thread-safe. */
public final class Simulation {

    /** NaN is let in so that the field that holds it is named, and refused, like any other value out of range. */
    private final ObjectMapper json = new ObjectMapper(
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * An answered line.
     *
     * @param json one line of JSON
     * @param failed whether it is an error
     */
    public record Answer(String json, boolean failed) {
    }

    /**
     * Answers one line.
     *
     * @param jsonLine a request
     * @return one line of JSON without a line break: the turns, or an object with {@code id} and {@code error}
     */
    public Answer answer(String jsonLine) {
        JsonNode id = json.nullNode();
        try {
            JsonNode line = json.readTree(jsonLine);
            if (!(line instanceof ObjectNode request)) {
                throw new BadRequest("a line must hold one JSON object");
            }
            id = request.has("id") ? request.get("id") : id;
            SimulationResult result = run(RequestReader.read(request));
            return new Answer(ResultWriter.write(id, result).toString(), false);
        } catch (BadRequest e) {
            return error(id, e.getMessage());
        } catch (JsonProcessingException e) {
            return error(new UnreadableLine(jsonLine).id(), UnreadableLine.message(e));
        }
    }

    /**
     * Simulates.
     *
     * @param request what
     * @return the turns and the outcome
     */
    public SimulationResult run(SimulationRequest request) {
        Couple couple = new Couple(partner(request.a()), partner(request.b()), request.rules(), TurnModel.standard());
        SelfPlay.stick(couple, request.seed(), request.stuck());
        if (request.chair().isEmpty()) {
            SelfPlay play = new SelfPlay(request.seed(), request.allowedToA(), request.allowedToB());
            return new SimulationResult(play.play(couple, request.length(), request.first()), Optional.empty());
        }
        Side own = request.chair().get();
        ScriptedScene scene = new ScriptedScene(own, request.length(),
                own == Side.A ? request.allowedToB() : request.allowedToA(), request.safetyExitAt());
        ScriptedScene.Result result = scene.play(couple, request.seed(), TraineePolicy.script(request.moves()));
        return new SimulationResult(result.turns(), Optional.of(result.outcome()));
    }

    private static Partner partner(SimulationRequest.Person person) {
        return new Partner(person.style(), person.start());
    }

    private Answer error(JsonNode id, String message) {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id);
        answer.put("error", message);
        return new Answer(answer.toString(), true);
    }
}
