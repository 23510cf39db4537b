package org.cyclework.supervision;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;

/** What somebody is asked to do. */
public sealed interface Task {

    /** What kind of work it is. */
    enum Kind {

        /** A case is played. */
        VIGNETTE,

        /** The lessons of a module are read. */
        MODULE,

        /** The quiz of a module is taken. */
        QUIZ,

        /** What clients say is answered in a lesson's practice. */
        PRACTICE,

        /** A lesson is read. */
        READING
    }

    /**
     * A case to play.
     *
     * @param caseId such as "V1"
     * @param chair whose chair; empty where the trainee chooses
     * @param level how much help; empty where the trainee chooses
     * @param seed what fixes the other's answers; empty where each play is another one
     */
    record Vignette(String caseId, Optional<Seat> chair, Optional<Support> level, OptionalLong seed) implements Task {

        /** Checks that nothing is null. */
        public Vignette {
            Objects.requireNonNull(caseId);
            Objects.requireNonNull(chair);
            Objects.requireNonNull(level);
            Objects.requireNonNull(seed);
        }

        /**
         * A case that is played as the trainee likes.
         *
         * @param caseId such as "V1"
         */
        public Vignette(String caseId) {
            this(caseId, Optional.empty(), Optional.empty(), OptionalLong.empty());
        }
    }

    /**
     * All lessons of a module to read.
     *
     * @param moduleId such as "M1"
     */
    record ModuleReading(String moduleId) implements Task {
    }

    /**
     * The quiz of a module.
     *
     * @param moduleId such as "M1"
     */
    record ModuleQuiz(String moduleId) implements Task {
    }

    /**
     * The practice of a lesson.
     *
     * @param lessonId such as "L1.2"
     */
    record Practice(String lessonId) implements Task {
    }

    /**
     * A lesson to read.
     *
     * @param lessonId such as "L1.2"
     */
    record Reading(String lessonId) implements Task {
    }

    /** @return what kind of work it is */
    default Kind kind() {
        return switch (this) {
            case Vignette vignette -> Kind.VIGNETTE;
            case ModuleReading module -> Kind.MODULE;
            case ModuleQuiz quiz -> Kind.QUIZ;
            case Practice practice -> Kind.PRACTICE;
            case Reading reading -> Kind.READING;
        };
    }

    /** @return the id of what it is about: a case, a module or a lesson */
    default String about() {
        return switch (this) {
            case Vignette vignette -> vignette.caseId();
            case ModuleReading module -> module.moduleId();
            case ModuleQuiz quiz -> quiz.moduleId();
            case Practice practice -> practice.lessonId();
            case Reading reading -> reading.lessonId();
        };
    }
}
