package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Campus;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusResult;
import org.cyclework.record.CampusState;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;

/** Exchanges the learner record with the database of a campus, and sets such a database up. */
final class UseCampus implements Subcommand {

    private static final String EVERYBODY = "everybody";

    private final Engines engines;

    UseCampus(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "campus";
    }

    @Override
    public String synopsis() {
        return "status | exchange | set-up --owner FILE | login NAME --owner FILE --duty person|supervisor|seat|keeper [--person ID]"
                + " [--reach ID,ID...|everybody] [--password-file FILE]";
    }

    @Override
    public String summary() {
        return "Says how this computer stands with the database of a campus, brings what is new here and fetches what is new there, "
                + "makes what such a database needs, or makes a login to it and says whom it reaches. docs/campus.md tells more.";
    }

    @Override
    public Options options() {
        return Options.valued("--owner", "--duty", "--person", "--reach", "--password-file");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<String> words = arguments.words();
        String what = words.isEmpty() ? "" : words.get(0);
        if (words.size() != (what.equals("login") ? 2 : 1)) {
            throw new UsageException("One of status, exchange, set-up and login is needed; login takes one name.");
        }
        try {
            return switch (what) {
                case "status" -> status(arguments.json(), terminal);
                case "exchange" -> exchange(arguments.json(), terminal);
                case "set-up" -> done(campus().setUp(widest(), owner(arguments)), arguments.json(), terminal);
                case "login" -> login(words.get(1), arguments, terminal);
                default -> throw new UsageException("There is no subcommand " + Quoted.of("campus " + what) + ".");
            };
        } catch (RecordUnavailable | CampusRefused e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private Campus campus() {
        return engines.get(Campus.class);
    }

    private Access widest() {
        return new PacketAccess(engines).keeping();
    }

    private static Path owner(Arguments arguments) {
        return Path.of(arguments.value("--owner").orElseThrow(() -> new UsageException("--owner FILE is needed: how the owner of the database reaches it.")))
                .toAbsolutePath();
    }

    private int status(boolean json, Terminal terminal) {
        CampusState state = campus().state(widest());
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("place", state.place().orElse(null)).put("login", state.login().orElse(null)).put("waiting", state.waiting())
                    .put("there", state.there()).put("exchanged", state.exchanged().map(Object::toString).orElse(null));
            node.set("told", array(state.told()));
            terminal.say(node);
        } else if (state.place().isEmpty() && state.told().isEmpty()) {
            terminal.say("No campus is named on this computer; campus.properties in the data folder does that.");
        } else {
            state.place().ifPresent(place -> terminal.say("Campus: " + place));
            state.login().ifPresent(login -> {
                terminal.say("Login: " + login);
                terminal.say(Counts.of(state.waiting(), "entry waits", "entries wait") + " to be brought there, and " + Counts.of(state.there(), "stream goes", "streams go") + " further there.");
            });
            terminal.say(state.exchanged().map(when -> "Exchanged last: " + WallTime.of(when)).orElse("Nothing was exchanged yet."));
            state.told().forEach(terminal::complain);
        }
        return state.told().isEmpty() ? FINE : WANTING;
    }

    private int exchange(boolean json, Terminal terminal) {
        CampusResult result = campus().exchange(widest(), Watch.NOBODY);
        boolean fine = result.whole() && result.fetched().refused().isEmpty();
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("whole", result.whole()).put("brought", result.brought())
                    .put("fetched", result.fetched().entries()).put("streams", result.fetched().streams());
            node.set("refused", array(result.fetched().refused()));
            node.set("told", array(told(result)));
            terminal.say(node);
        } else {
            if (result.whole()) {
                terminal.say(Counts.of(result.brought(), "entry was", "entries were") + " brought, " + result.fetched().entries() + " came.");
            }
            told(result).forEach(result.whole() ? terminal::say : terminal::complain);
            result.fetched().refused().forEach(terminal::complain);
        }
        return fine ? FINE : WANTING;
    }

    private static List<String> told(CampusResult result) {
        return Stream.concat(result.told().stream(), result.fetched().told().stream()).toList();
    }

    private int login(String name, Arguments arguments, Terminal terminal) throws CampusRefused {
        String reach = arguments.value("--reach").orElse("");
        CampusLogin login;
        try {
            login = new CampusLogin(name, duty(arguments), arguments.value("--person").map(ClassroomCommand::id), reach.equals(EVERYBODY),
                    reach.equals(EVERYBODY) ? Set.of() : ids(reach));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        campus().admit(widest(), owner(arguments), login, arguments.value("--password-file").map(UseCampus::password));
        return done(List.of("The login " + name + " is a " + login.duty().name().toLowerCase(Locale.ROOT) + "’s now."), arguments.json(), terminal);
    }

    private static Duty duty(Arguments arguments) {
        String said = arguments.value("--duty").orElse("");
        return Arrays.stream(Duty.values()).filter(duty -> duty.name().toLowerCase(Locale.ROOT).equals(said)).findFirst()
                .orElseThrow(() -> new UsageException("--duty is one of person, supervisor, seat and keeper."));
    }

    private static Set<UUID> ids(String list) {
        return Arrays.stream(list.split(",")).filter(id -> !id.isBlank()).map(String::strip).map(ClassroomCommand::id).collect(Collectors.toSet());
    }

    private static String password(String file) {
        try {
            return Files.readString(Path.of(file)).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new Unavailable("The password cannot be read from " + file + ": " + FileReason.of(Path.of(file), e) + ".");
        }
    }

    private static int done(List<String> sentences, boolean json, Terminal terminal) {
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.set("done", array(sentences));
            terminal.say(node);
        } else {
            sentences.forEach(terminal::say);
        }
        return FINE;
    }

    private static ArrayNode array(List<String> lines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        lines.forEach(array::add);
        return array;
    }
}
