package org.cyclework.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PersonName;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.standalone.Plays;

/** Shows a play that is in the learner record, turn by turn, or lists what there is. */
final class Replay implements Subcommand {

    private final Engines engines;

    Replay(Engines engines) {
        this.engines = engines;
    }

    /** A play and whose it is. */
    private record Stored(Learner learner, Access access, PlayRecord play) {

        boolean hasId(String id) {
            return play.session().toString().startsWith(id.toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String synopsis() {
        return "[ID]";
    }

    @Override
    public String summary() {
        return "Shows a stored play turn by turn, every try of it; the beginning of its id is enough. Without an id it lists the plays.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().size() > 1 || arguments.words().stream().anyMatch(String::isBlank)) {
            throw new UsageException("One id at a time, or none for a list.");
        }
        try {
            List<Stored> stored = new ArrayList<>();
            LearnerRecord record = engines.get(LearnerRecord.class);
            SignIn signIn = engines.get(SignIn.class);
            for (Access access : Trainees.open(signIn.people(), signIn)) {
                Learner learner = signIn.people().stream().filter(each -> each.id().equals(access.learner())).findFirst().orElseThrow();
                record.plays(access).forEach(play -> stored.add(new Stored(learner, access, play)));
            }
            if (arguments.words().isEmpty()) {
                list(stored, arguments.json(), terminal);
                return FINE;
            }
            return show(stored.stream().filter(each -> each.hasId(arguments.words().get(0))).toList(), arguments, terminal);
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private static void list(List<Stored> stored, boolean json, Terminal terminal) {
        if (json) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            stored.forEach(each -> all.addObject().put("id", each.play().session().toString()).put("trainee", each.learner().name())
                    .put("case", each.play().caseId()).put("startedAt", each.play().startedAt().toString())
                    .put("state", each.play().state().name()));
            terminal.say(all);
            return;
        }
        stored.forEach(each -> terminal.say(each.play().session() + "  " + each.play().caseId() + "  " + PersonName.isolated(each.learner().name()) + "  "
                + each.play().startedAt() + "  " + each.play().state().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        if (stored.isEmpty()) {
            terminal.say("No play is stored yet.");
        }
    }

    private int show(List<Stored> found, Arguments arguments, Terminal terminal) {
        if (found.size() != 1) {
            terminal.complain(found.isEmpty() ? "There is no play " + Quoted.of(arguments.words().get(0)) + ". \"cyclework replay\" without an id lists them."
                    : found.size() + " plays begin with " + Quoted.of(arguments.words().get(0)) + ". Give more of the id.");
            return WANTING;
        }
        Stored one = found.get(0);
        List<Transcript> tries = engines.get(RolePlay.class).transcripts(one.access(), one.play().session());
        if (arguments.json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", one.play().session().toString())
                    .put("trainee", one.learner().name()).put("case", one.play().caseId())
                    .put("startedAt", one.play().startedAt().toString()).put("state", one.play().state().name());
            ArrayNode all = node.putArray("tries");
            tries.forEach(each -> all.add(parsed(each)));
            terminal.say(node);
            return FINE;
        }
        terminal.say(one.play().caseId() + ", " + PersonName.isolated(one.learner().name()) + ", " + one.play().startedAt());
        if (tries.stream().allMatch(each -> each.rows().isEmpty())) {
            terminal.say("Nothing was said in it.");
            return FINE;
        }
        for (int i = 0; i < tries.size(); i++) {
            if (tries.size() > 1) {
                terminal.say("");
                terminal.say("Try " + (i + 1));
            }
            tries.get(i).rows().forEach(row -> tell(row, terminal));
        }
        return FINE;
    }

    private static JsonNode parsed(Transcript transcript) {
        try {
            return new ObjectMapper().readTree(Plays.json(transcript));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a transcript is not JSON", e);
        }
    }

    private static void tell(Transcript.Row row, Terminal terminal) {
        terminal.say("");
        terminal.say("[" + row.round() + "] " + row.name() + ": " + row.text());
        row.cue().ifPresent(cue -> terminal.say("    (" + cue + ")"));
        if (!row.ownWords().isEmpty()) {
            terminal.say("    own words: " + row.ownWords());
        }
        terminal.say("    " + row.move().getLiteral() + " " + row.intensity()
                + (row.applied() == row.move() ? "" : ", landed as " + row.applied().getLiteral())
                + (row.pinned() ? ", fixed by the author" : "")
                + String.format(Locale.ROOT, "; alarm %.2f and %.2f, security %.2f and %.2f (pursuing, distancing)",
                        row.pursuer().a(), row.distancer().a(), row.pursuer().s(), row.distancer().s()));
    }
}
