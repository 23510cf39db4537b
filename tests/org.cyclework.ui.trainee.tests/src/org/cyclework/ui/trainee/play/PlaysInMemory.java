package org.cyclework.ui.trainee.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.record.Access;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.standalone.Plays;

/** Plays real scenes of a course and keeps them in memory only; of one person. */
public final class PlaysInMemory implements RolePlay {

    private final Course course;
    private final List<Kept> kept = new ArrayList<>();
    private final List<KeptWalk> walks = new ArrayList<>();
    boolean breakDue;

    /** Plays cases of this course. */
    public PlaysInMemory(Course course) {
        this.course = course;
    }

    /** @return a play from the pursuer's chair that was played to its end */
    public KeptPlay toTheEnd(String caseId) {
        return onToTheEnd(start(null, caseId, new Setup(Seats.PURSUER, Support.OPTIONS, Optional.empty(), 3)));
    }

    /** @return the same play, after the try that goes on was played to its end */
    public static KeptPlay onToTheEnd(KeptPlay play) {
        while (!play.play().ended()) {
            play.play().take(Scenes.next(play.play().now()));
        }
        return play;
    }

    @Override
    public KeptPlay start(Access access, String caseId, Setup setup) {
        Kept play = new Kept(Plays.start(course.vignette(caseId).orElseThrow(), setup));
        kept.add(play);
        return play;
    }

    @Override
    public List<KeptPlay> open(Access access) {
        return kept.stream().filter(play -> !play.debriefed()).map(KeptPlay.class::cast).toList();
    }

    @Override
    public Optional<KeptPlay> find(Access access, UUID session) {
        return kept.stream().filter(play -> play.session().equals(session)).map(KeptPlay.class::cast).findFirst();
    }

    @Override
    public List<Transcript> transcripts(Access access, UUID session) {
        return List.of();
    }

    @Override
    public KeptWalk walk(Access access, String caseId, long seed) {
        DecisionWalk walk = DecisionWalk.start(course.vignette(caseId).orElseThrow(), seed);
        UUID session = UUID.randomUUID();
        KeptWalk begun = new KeptWalk() {

            private final List<Reflection> reflections = new ArrayList<>();

            @Override
            public void reflect(Reflection reflection) {
                reflections.removeIf(each -> each.kind() == reflection.kind() && each.key().equals(reflection.key()));
                reflections.add(reflection);
            }

            @Override
            public List<Reflection> reflections() {
                return List.copyOf(reflections);
            }

            @Override
            public UUID session() {
                return session;
            }

            @Override
            public DecisionWalk walk() {
                return walk;
            }

            @Override
            public DecisionWalk.Decision decide(String optionId) {
                return walk.decide(optionId);
            }
        };
        walks.add(begun);
        return begun;
    }

    @Override
    public Optional<KeptWalk> walked(Access access, UUID session) {
        return walks.stream().filter(walk -> walk.session().equals(session)).findFirst();
    }

    @Override
    public boolean breakDue(Access access, Instant now) {
        return breakDue;
    }

    /** A play with its tries and what was written about it. */
    static final class Kept implements KeptPlay {

        private final UUID session = UUID.randomUUID();
        private final List<Try> tries = new ArrayList<>();
        private final List<Reflection> reflections = new ArrayList<>();
        private boolean debriefed;
        boolean settled;
        Optional<String> notice = Optional.empty();

        Kept(Play play) {
            tries.add(new Try(1, OptionalInt.empty(), 1, play));
        }

        @Override
        public UUID session() {
            return session;
        }

        @Override
        public Play play() {
            return tries.getLast().play();
        }

        @Override
        public List<Try> tries() {
            return List.copyOf(tries);
        }

        @Override
        public Optional<String> notice() {
            return notice;
        }

        @Override
        public void choose(String optionId, String ownWords) {
            play().choose(optionId, ownWords);
        }

        @Override
        public void move(MoveCode move, int intensity, String ownWords) {
            play().move(move, intensity, ownWords);
        }

        @Override
        public void answerBeat(String beatId, String answer) {
            play().answerBeat(beatId, answer);
        }

        @Override
        public String hint() {
            return play().hint();
        }

        @Override
        public void rewind(int tryNumber, int round) {
            Play from = tries.get(tryNumber - 1).play();
            tries.add(new Try(tries.size() + 1, OptionalInt.of(tryNumber), round, Plays.replay(from.vignette(), from.setup(), from.stepsBefore(round))));
        }

        @Override
        public void stopAndStepOut() {
            play().stopAndStepOut();
        }

        @Override
        public void safetyExit() {
            play().safetyExit();
        }

        @Override
        public void reflect(Reflection reflection) {
            reflections.removeIf(each -> each.kind() == reflection.kind() && each.key().equals(reflection.key()));
            reflections.add(reflection);
        }

        @Override
        public List<Reflection> reflections() {
            return List.copyOf(reflections);
        }

        @Override
        public void finishDebrief() {
            debriefed = true;
        }

        @Override
        public void settle() {
            settled = true;
        }

        @Override
        public boolean debriefed() {
            return debriefed;
        }
    }
}
