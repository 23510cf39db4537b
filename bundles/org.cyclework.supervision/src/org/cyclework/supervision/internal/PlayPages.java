package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.OutcomeName;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.internal.texts.Words;

/** A play as a supervisor sees it, from its events and transcripts. */
final class PlayPages {

    private static final double FLOOD_LINE = 0.7;
    private static final double JUST_BELOW = 0.6;

    private static final double STANDS_OUT = .25;

    private final List<LearningEvent> events;
    private final LearningEvent start;
    private final JsonNode setup;
    private final Optional<VignetteCase> vignette;
    private final String title;
    private final UUID session;
    private final Map<UUID, OwnWords> ticked = new HashMap<>();
    private final List<Comment> comments;

    PlayPages(Course course, List<LearningEvent> events, LearningEvent start, HandedIn handedIn, List<Comment> comments) {
        this.events = events;
        this.start = start;
        this.comments = comments;
        setup = Json.read(start.payloadJson());
        vignette = course.vignette(start.objectId());
        title = vignette.map(VignetteCase::getTitle).orElse(start.objectId());
        session = start.session().orElseThrow();
        handedIn.words().forEach(words -> ticked.put(words.event(), words));
    }

    boolean isDecisions() {
        return Seats.named(setup.path("seat").asText()).isEmpty();
    }

    ReviewedWork decisions() {
        List<ReviewedWork.Step> steps = new ArrayList<>();
        for (LearningEvent event : events) {
            if (event.verb().equals(Verbs.PLAY_TURN)) {
                JsonNode payload = Json.read(event.payloadJson());
                String point = payload.path("point").asText();
                String option = payload.path("option").asText();
                Optional<DecisionPoint> found = vignette.stream().flatMap(PlayPages::points).filter(each -> each.getId().equals(point)).findFirst();
                steps.add(new ReviewedWork.Step(found.map(DecisionPoint::getText).orElse(point),
                        found.stream().flatMap(each -> each.getOptions().stream()).filter(each -> each.getId().equals(option)).map(each -> each.getText()).findFirst().orElse(option)));
            }
        }
        return new ReviewedWork.Decisions(session, start.objectId(), title, start.wall(), has(Verbs.PLAY_ENDED), steps);
    }

    private static Stream<DecisionPoint> points(VignetteCase vignette) {
        return Stream.concat(Stream.ofNullable(vignette.getOpening()), vignette.getDecisionPoints().stream());
    }

    private boolean has(String verb) {
        return events.stream().anyMatch(event -> event.verb().equals(verb));
    }

    ReviewedWork play(List<Transcript> transcripts) {
        List<TryWalk.Way> ways = TryWalk.of(events);
        Seat told = Seats.named(setup.path("seat").asText()).map(Seats::told).orElse(Seat.PURSUER);
        List<ReviewedWork.Try> tries = new ArrayList<>();
        String own = "";
        String other = "";
        for (int i = 0; i < transcripts.size() && i < ways.size(); i++) {
            tries.add(aTry(i + 1, ways.get(i), transcripts.get(i).rows(), told));
            for (Transcript.Row row : transcripts.get(i).rows()) {
                own = row.seat() == told ? row.name() : own;
                other = row.seat() == told ? other : row.name();
            }
        }
        return new ReviewedWork.Play(session, start.objectId(), title, told, PlayTitle.chair(setup), own, other, PlayTitle.level(setup), start.wall(),
                has(Verbs.DEBRIEF_FINISHED), tries);
    }

    private ReviewedWork.Try aTry(int number, TryWalk.Way way, List<Transcript.Row> rows, Seat told) {
        // where a newer program wrote moves that this one does not know, rows are missing and own words find no place
        boolean whole = way.rows() == rows.size();
        List<ReviewedWork.Turn> turns = new ArrayList<>();
        int row = 0;
        List<OwnWords> guesses = new ArrayList<>();
        int hints = 0;
        for (TryWalk.Step step : way.steps()) {
            hints += step.verb().equals(Verbs.PLAY_HINT) ? 1 : 0;
            if (step.verb().equals(Verbs.BEAT_ANSWERED)) {
                Json.id(step.payload().path("words")).or(() -> Optional.of(step.event())).map(ticked::get).ifPresent(guesses::add);
            }
            String words = Json.id(step.payload().path("words")).map(ticked::get).filter(each -> each.kind() == OwnWords.Kind.TURN).map(OwnWords::text).orElse("");
            for (int said = 0; said < step.rows() && row < rows.size(); said++, row++) {
                boolean signed = whole && step.payload().path("said").path(said).path("own").asBoolean();
                turns.add(turn(number, row + 1, rows.get(row), told, signed ? words : "", guesses));
                guesses = new ArrayList<>();
            }
        }
        Optional<String> left = way.from().isPresent() ? Optional.of(Words.of("try.left", way.from().getAsInt(), way.round())) : Optional.empty();
        return new ReviewedWork.Try(number, left, way.sharedRows() + 1, turns, hints, end(way));
    }

    private ReviewedWork.Turn turn(int tryNumber, int number, Transcript.Row row, Seat told, String words, List<OwnWords> guesses) {
        TurnRef ref = new TurnRef(session, tryNumber, number);
        boolean both = setup.path("seat").asText().equalsIgnoreCase(Seats.BOTH.name());
        Optional<String> landed = row.applied() == row.move() ? Optional.empty() : Optional.of(Moves.name(row.applied()));
        PartnerState own = told == Seat.PURSUER ? row.pursuer() : row.distancer();
        PartnerState other = told == Seat.PURSUER ? row.distancer() : row.pursuer();
        return new ReviewedWork.Turn(ref, row.scene(), row.round(), both || row.seat() == told, row.name(), row.text(), row.cue().orElse(""), row.move().getLiteral(),
                Moves.name(row.move()), row.intensity(), landed, meant(row.heard()), inner(own), inner(other), words, guesses,
                comments.stream().filter(comment -> comment.turn().filter(ref::equals).isPresent()).toList());
    }

    /** As in the scene: alarm below the flood line is never told by the line's own number, whatever rounding would make of it. */
    private static ReviewedWork.Inner inner(PartnerState state) {
        double told = state.a() < FLOOD_LINE ? Math.min(state.a(), JUST_BELOW) : state.a();
        return new ReviewedWork.Inner(state.a(), state.s(), Words.of("inner", ScaleWords.level(told), ScaleWords.level(state.s())));
    }

    private static String meant(Transcript.Heard heard) {
        List<String> parts = new ArrayList<>();
        part(parts, "heard.pressure", heard.pressure());
        part(parts, "heard.disconnection", heard.disconnection());
        part(parts, "heard.safety", heard.safety());
        part(parts, "heard.slowing", heard.slowing());
        return String.join("; ", parts);
    }

    private static void part(List<String> parts, String key, double value) {
        if (value >= STANDS_OUT) {
            parts.add(Words.of(key, ScaleWords.level(Math.min(1, value))));
        }
    }

    private Optional<String> end(TryWalk.Way way) {
        if (way.steps().isEmpty()) {
            return Optional.empty();
        }
        TryWalk.Step last = way.steps().getLast();
        if (last.verb().equals(Verbs.PLAY_STOPPED)) {
            return Optional.of(Words.of("end.left"));
        }
        JsonNode end = last.verb().equals(Verbs.PLAY_ENDED) ? last.payload() : last.payload().path("ended");
        if (end.isMissingNode()) {
            return Optional.empty();
        }
        if (end.path("reason").asText().equals("SAFETY_EXIT")) {
            return Optional.of(Words.of("end.safely"));
        }
        OutcomeClass outcome = OutcomeClass.get(end.path("outcome").asText());
        return Optional.of(vignette.stream().flatMap(each -> each.getOutcomeNames().stream()).filter(each -> each.getOutcome() == outcome).map(OutcomeName::getName).findFirst()
                .map(name -> Words.of("end.played", name)).orElse(Words.of("end.over")));
    }
}
