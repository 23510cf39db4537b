package org.cyclework.supervision.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Reflection;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Task;

/** What trainees do in a term. */
final class Trainees {

    private final Random chance;

    Trainees(Random chance) {
        this.chance = chance;
    }

    /** One thing that a trainee does at a home. */
    void act(TermHome home, Access access) {
        List<MyAssignment> mine = home.supervision.assignments().mine(access);
        if (mine.isEmpty() || chance.nextInt(5) == 0) {
            alone(home, access);
            return;
        }
        MyAssignment chosen = mine.get(chance.nextInt(mine.size()));
        UUID assignment = chosen.assignment().id();
        switch (chance.nextInt(6)) {
            case 0, 1 -> home.supervision.assignments().begun(access, assignment, begin(home, access, chosen.assignment().task()));
            case 2, 3, 4 -> handIn(home, access, assignment);
            default -> home.supervision.assignments().takeBack(access, assignment);
        }
    }

    private void alone(TermHome home, Access access) {
        switch (chance.nextInt(4)) {
            case 0 -> read(home, access, "L1." + (1 + chance.nextInt(3)));
            case 1 -> quiz(home, access, "M" + (1 + chance.nextInt(2)));
            case 2 -> home.record.append(access, new NewEvent(Verbs.NOTE_MADE, "L1.1", "{\"kind\":\"note\",\"place\":{},\"text\":\"mine alone\"}"));
            default -> play(home, access, "V1", 4);
        }
    }

    private Optional<UUID> begin(TermHome home, Access access, Task task) {
        return switch (task) {
            case Task.Vignette vignette -> Optional.of(play(home, access, vignette.caseId(), chance.nextInt(12)));
            case Task.ModuleQuiz quiz -> Optional.of(quiz(home, access, quiz.moduleId()));
            case Task.Reading reading -> read(home, access, reading.lessonId());
            default -> read(home, access, "L1.1");
        };
    }

    private Optional<UUID> read(TermHome home, Access access, String lesson) {
        home.record.append(access, new NewEvent(List.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD).get(chance.nextInt(3)), lesson));
        return Optional.empty();
    }

    private UUID quiz(TermHome home, Access access, String module) {
        UUID session = UUID.randomUUID();
        List<NewEvent> events = new ArrayList<>(List.of(new NewEvent(Verbs.QUIZ_STARTED, module, "{\"session\":\"" + session + "\"}")));
        for (int i = 0; i < 3; i++) {
            events.add(new NewEvent(Verbs.ITEM_ANSWERED, "Q" + chance.nextInt(6), "{\"session\":\"" + session + "\",\"score\":0." + chance.nextInt(10) + "}"));
        }
        if (chance.nextInt(4) > 0) {
            events.add(new NewEvent(Verbs.QUIZ_FINISHED, module, "{\"session\":\"" + session + "\",\"score\":0.5}"));
        }
        home.record.append(access, events);
        return session;
    }

    private UUID play(TermHome home, Access access, String caseId, int turns) {
        KeptPlay play = home.plays.start(access, caseId, Seat.values()[chance.nextInt(2)], chance.nextInt(100));
        for (int i = 0; i < turns && !play.play().ended(); i++) {
            Moment now = play.play().now();
            if (now.beat().isPresent()) {
                var beat = now.beat().get();
                play.answerBeat(beat.id(), !beat.choices().isEmpty() ? beat.choices().getFirst().id() : beat.kind() == BeatKind.PREDICT_AROUSAL ? "5" : "A guess.");
            } else {
                play.choose(now.choices().get(chance.nextInt(now.choices().size())).id(), chance.nextInt(4) == 0 ? "In my own words." : "");
            }
        }
        if (chance.nextBoolean()) {
            play.reflect(new Reflection(Reflection.Kind.REFLECTION, "", "What I take away.", false));
        }
        return play.session();
    }

    private void handIn(TermHome home, Access access, UUID assignment) {
        HandInOffer offer = home.supervision.assignments().offer(access, assignment);
        List<UUID> sessions = offer.sessions().stream().map(HandInOffer.Work::session).limit(1 + chance.nextInt(2)).toList();
        Set<UUID> ticked = offer.sessions().stream().filter(work -> sessions.contains(work.session())).flatMap(work -> work.words().stream()).map(OwnWords::event)
                .filter(event -> chance.nextBoolean()).collect(Collectors.toSet());
        home.supervision.assignments().handIn(access, assignment, new HandIn(sessions, ticked, "Handed in at " + home.name + "."));
    }
}
