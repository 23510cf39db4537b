package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayState;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.internal.texts.Words;

/** Says what can be handed in, and checks what is. */
final class Offers {

    private static final int MOST_CHARACTERS = 400_000;

    private final LearnerRecord record;
    private final TaskContent content;

    Offers(LearnerRecord record, TaskContent content) {
        this.record = record;
        this.content = content;
    }

    HandInOffer offer(Access access, MyAssignment mine) {
        Task task = mine.assignment().task();
        List<HandInOffer.Work> works = switch (task) {
            case Task.Vignette vignette -> plays(access, mine, vignette);
            case Task.ModuleQuiz quiz -> quizzes(access, mine, quiz);
            default -> List.of();
        };
        List<OwnWords> practice = task instanceof Task.Practice lesson ? new OwnReader(content.course()).practice(record.events(access, lesson.lessonId())) : List.of();
        return new HandInOffer(mine, works, practice, goesAnyway(task), missing(access, mine, works, practice));
    }

    private static List<String> goesAnyway(Task task) {
        return List.of(Words.of("goes.seen"), Words.of(switch (task.kind()) {
            case VIGNETTE -> "goes.play";
            case QUIZ -> "goes.quiz";
            case PRACTICE -> "goes.practice";
            case MODULE, READING -> "goes.reading";
        }));
    }

    private List<HandInOffer.Work> plays(Access access, MyAssignment mine, Task.Vignette task) {
        List<HandInOffer.Work> works = new ArrayList<>();
        record.plays(access).stream().filter(play -> play.caseId().equals(task.caseId())).forEach(play -> {
            List<LearningEvent> events = record.sessionEvents(access, play.session());
            Optional<LearningEvent> start = events.stream().filter(event -> event.verb().equals(Verbs.PLAY_STARTED)).findFirst();
            if (start.isPresent() && suits(task, Json.read(start.get().payloadJson()))) {
                works.add(work(mine, play.session(), PlayTitle.of(mine.assignment().title(), start.get()), start.get().wall(), play.state() == PlayState.DONE, events));
            }
        });
        return works;
    }

    /** Where the chair, the help or the seed were assigned, only such plays are offered. */
    private static boolean suits(Task.Vignette task, JsonNode start) {
        return task.chair().filter(chair -> !start.path("seat").asText().equalsIgnoreCase(chair.getLiteral())).isEmpty()
                && task.level().filter(level -> !start.path("support").asText().equals(level.name())).isEmpty()
                && (task.seed().isEmpty() || task.seed().getAsLong() == start.path("seed").asLong());
    }

    private List<HandInOffer.Work> quizzes(Access access, MyAssignment mine, Task.ModuleQuiz task) {
        return record.quizzes(access).stream().filter(quiz -> quiz.objectId().equals(task.moduleId()))
                .map(quiz -> work(mine, quiz.session(), Words.of("title.quiz", mine.assignment().title()),
                        OffsetDateTime.ofInstant(quiz.startedAt(), ZoneId.systemDefault()), EnoughAnswered.counts(quiz), record.sessionEvents(access, quiz.session())))
                .toList();
    }

    private HandInOffer.Work work(MyAssignment mine, UUID session, String title, OffsetDateTime begun, boolean finished, List<LearningEvent> events) {
        return new HandInOffer.Work(session, title, begun, finished, mine.sessions().contains(session), new OwnReader(content.course()).of(session, events));
    }

    private List<String> missing(Access access, MyAssignment mine, List<HandInOffer.Work> works, List<OwnWords> practice) {
        List<String> missing = new ArrayList<>();
        Task task = mine.assignment().task();
        boolean bySession = task.kind() == Task.Kind.VIGNETTE || task.kind() == Task.Kind.QUIZ;
        if (bySession && works.isEmpty()) {
            missing.add(Words.of(task.kind() == Task.Kind.QUIZ ? "missing.quiz" : "missing.play"));
        } else if (mine.assignment().terms().required().contains(Requirement.COMPLETED) && !isCompleted(access, task, works, practice)) {
            missing.add(Words.of(switch (task.kind()) {
                case VIGNETTE -> "missing.debrief";
                case QUIZ -> "missing.quizEnd";
                case PRACTICE -> "missing.practice";
                case MODULE, READING -> "missing.read";
            }));
        }
        if (mine.assignment().terms().required().contains(Requirement.REFLECTION)
                && works.stream().flatMap(work -> work.words().stream()).noneMatch(words -> words.kind() == OwnWords.Kind.REFLECTION)) {
            missing.add(Words.of("missing.reflection"));
        }
        return missing;
    }

    private boolean isCompleted(Access access, Task task, List<HandInOffer.Work> works, List<OwnWords> practice) {
        return switch (task) {
            case Task.Vignette vignette -> works.stream().anyMatch(HandInOffer.Work::finished);
            case Task.ModuleQuiz quiz -> works.stream().anyMatch(HandInOffer.Work::finished);
            case Task.Practice lesson -> record.events(access, lesson.lessonId()).stream().anyMatch(event -> event.verb().equals(Verbs.STATEMENT_ANSWERED));
            case Task.Reading reading -> record.lesson(access, reading.lessonId()).filter(LessonProgress::read).isPresent();
            case Task.ModuleReading module -> content.course().module(module.moduleId()).stream().flatMap(found -> found.getLessons().stream())
                    .filter(lesson -> content.course().lessonText(lesson.getId()).isPresent())
                    .allMatch(lesson -> record.lesson(access, lesson.getId()).filter(LessonProgress::read).isPresent());
        };
    }

    /** @return what is written down of a hand-in, after it was checked against what was offered */
    ObjectNode payload(HandInOffer offer, HandIn handIn) {
        Refusal.unless(offer.missing().isEmpty(), "refused.missing", String.join(" ", offer.missing()));
        Map<UUID, HandInOffer.Work> works = new HashMap<>();
        offer.sessions().forEach(work -> works.put(work.session(), work));
        Refusal.unless(works.keySet().containsAll(handIn.sessions()), "refused.notOffered");
        Task.Kind kind = offer.assignment().assignment().task().kind();
        Refusal.unless(!handIn.sessions().isEmpty() || kind != Task.Kind.VIGNETTE && kind != Task.Kind.QUIZ, "refused.noSession");
        tries(offer.assignment(), handIn);
        List<OwnWords> goes = new ArrayList<>();
        handIn.sessions().stream().distinct().forEach(session -> works.get(session).words().stream().filter(words -> handIn.ticked().contains(words.event())).forEach(goes::add));
        offer.practice().stream().filter(words -> handIn.ticked().contains(words.event())).forEach(goes::add);
        Refusal.unless(goes.size() == handIn.ticked().size(), "refused.notOffered");
        required(offer, handIn, works, goes);
        ObjectNode payload = Json.object().put("message", handIn.message().strip());
        handIn.sessions().stream().distinct().forEach(session -> payload.withArray("sessions").add(session.toString()));
        goes.forEach(words -> payload.withArray("words").add(HandInJson.write(words)));
        Refusal.unless(payload.toString().length() <= MOST_CHARACTERS, "refused.tooMuch");
        return payload;
    }

    private static void tries(MyAssignment mine, HandIn handIn) {
        mine.assignment().terms().tries().ifPresent(most -> {
            Set<UUID> before = new HashSet<>(mine.handIn().map(in -> in.sessions()).orElse(List.of()));
            before.addAll(handIn.sessions());
            Refusal.unless(before.size() <= most, "refused.tries", most);
        });
    }

    private static void required(HandInOffer offer, HandIn handIn, Map<UUID, HandInOffer.Work> works, List<OwnWords> goes) {
        Set<Requirement> required = offer.assignment().assignment().terms().required();
        Refusal.unless(!required.contains(Requirement.REFLECTION) || goes.stream().anyMatch(words -> words.kind() == OwnWords.Kind.REFLECTION), "refused.reflection");
        Refusal.unless(!required.contains(Requirement.COMPLETED) || handIn.sessions().isEmpty()
                || handIn.sessions().stream().anyMatch(session -> works.get(session).finished()), "refused.unfinished");
    }
}
