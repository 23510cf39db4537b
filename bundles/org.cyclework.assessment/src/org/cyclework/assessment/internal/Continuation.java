package org.cyclework.assessment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Place.Kind;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;

/** Finds where a trainee goes on. */
final class Continuation {

    /** Something of the course that was touched, and whether it is finished. */
    private record Touched(Place place, boolean finished, long sequence) {
    }

    private final List<ModuleTasks> modules;
    private final Done done;

    Continuation(List<ModuleTasks> modules, Done done) {
        this.modules = modules;
        this.done = done;
    }

    Optional<Place> place() {
        Optional<Touched> last = touched().stream().max(Comparator.comparingLong(Touched::sequence));
        if (last.isPresent() && !last.get().finished()) {
            return Optional.of(last.get().place());
        }
        List<Place> path = path();
        int from = last.map(touched -> indexAfter(path, touched.place())).orElse(0);
        Set<Place> left = Set.copyOf(unfinished(path));
        for (int i = 0; i < path.size(); i++) {
            Place place = path.get((from + i) % path.size());
            if (left.contains(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Everything there is to do, in the order in which one does it. */
    private List<Place> path() {
        List<Place> path = new ArrayList<>();
        for (ModuleTasks module : modules) {
            module.lessons().forEach(id -> path.add(begin(Kind.LESSON, module, id)));
            module.cases().forEach(id -> path.add(begin(Kind.CASE, module, id)));
            if (!module.items().isEmpty()) {
                path.add(begin(Kind.QUIZ, module, module.moduleId()));
            }
        }
        return path;
    }

    private List<Place> unfinished(List<Place> path) {
        Set<String> read = done.readLessons();
        Set<String> debriefed = done.debriefedCases();
        return path.stream().filter(place -> switch (place.kind()) {
            case LESSON -> !read.contains(place.id());
            case CASE, DEBRIEF -> !debriefed.contains(place.id());
            case QUIZ -> modules.stream().filter(module -> module.moduleId().equals(place.id()))
                    .anyMatch(module -> module.mastered(done) < module.items().size());
        }).toList();
    }

    private List<Touched> touched() {
        List<Touched> touched = new ArrayList<>();
        for (ModuleTasks module : modules) {
            for (LessonProgress lesson : done.lessons()) {
                if (module.lessons().contains(lesson.lessonId())) {
                    touched.add(new Touched(begin(Kind.LESSON, module, lesson.lessonId()), lesson.read(), lesson.touched()));
                }
            }
            for (QuizRecord quiz : done.quizzes()) {
                if (module.moduleId().equals(quiz.objectId())) {
                    touched.add(new Touched(open(Kind.QUIZ, module, quiz.objectId(), quiz.session()), quiz.finished(),
                            quiz.touched()));
                }
            }
            for (PlayRecord play : done.plays()) {
                if (module.cases().contains(play.caseId())) {
                    Kind kind = play.state() == PlayState.OPEN ? Kind.CASE : Kind.DEBRIEF;
                    touched.add(new Touched(open(kind, module, play.caseId(), play.session()), play.state() == PlayState.DONE,
                            play.touched()));
                }
            }
        }
        return touched;
    }

    private static int indexAfter(List<Place> path, Place last) {
        for (int i = 0; i < path.size(); i++) {
            Place place = path.get(i);
            boolean sameKind = place.kind() == last.kind() || place.kind() == Kind.CASE && last.kind() == Kind.DEBRIEF;
            if (sameKind && place.id().equals(last.id()) && place.moduleId().equals(last.moduleId())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Place begin(Kind kind, ModuleTasks module, String id) {
        return new Place(kind, module.moduleId(), id, Optional.empty());
    }

    private static Place open(Kind kind, ModuleTasks module, String id, UUID session) {
        return new Place(kind, module.moduleId(), id, Optional.of(session));
    }
}
