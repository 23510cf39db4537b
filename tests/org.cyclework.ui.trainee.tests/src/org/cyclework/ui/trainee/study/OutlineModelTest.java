package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.LessonProgress;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;

/** The outline and the start page say how far somebody is, and where to go on. */
class OutlineModelTest {

    private static final Instant AT = Instant.parse("2026-01-02T10:00:00Z");

    private final Course course = new CourseBuilder().module("M0", "L0.1", "L0.2").module("M1", "L1.1")
            .module("M2", ModuleStatus.COMING).course();

    private static LessonProgress opened(String id, long sequence) {
        return new LessonProgress(id, Optional.of(AT), Optional.empty(), sequence);
    }

    private static LessonProgress read(String id, long sequence) {
        return new LessonProgress(id, Optional.of(AT), Optional.of(AT), sequence);
    }

    private static Study study(LessonProgress... lessons) {
        Map<String, LessonProgress> byId = new HashMap<>();
        for (LessonProgress lesson : lessons) {
            byId.put(lesson.lessonId(), lesson);
        }
        return new Study(Optional.of("Ada"), byId, List.of(), List.of());
    }

    @Test
    void marksFollowTheRecord() {
        List<OutlineNode> modules = new OutlineModel(course, study(read("L0.1", 1), opened("L0.2", 2))).modules();
        assertEquals("\u25d4 1 of 2", modules.get(0).stateText());
        assertEquals(List.of("\u2713 read", "\u25cf here"), modules.get(0).children().stream().map(OutlineNode::stateText).toList());
        assertEquals(Mark.OPEN, modules.get(1).mark());
    }

    @Test
    void aModuleIsDoneWhenEveryLessonIsRead() {
        OutlineNode module = new OutlineModel(course, study(read("L0.1", 1), read("L0.2", 2))).modules().getFirst();
        assertEquals("\u2713 2 of 2", module.stateText());
    }

    @Test
    void onlyTheLessonTouchedLastIsHere() {
        Study study = study(opened("L0.1", 5), opened("L0.2", 2));
        assertEquals(Mark.HERE, study.lesson("L0.1"));
        assertEquals(Mark.BEGUN, study.lesson("L0.2"));
        assertEquals(Mark.OPEN, study.lesson("L1.1"));
    }

    @Test
    void whereThereIsLittleRoomASignIsEnough() {
        List<OutlineNode> modules = new OutlineModel(course, study(read("L0.1", 1), opened("L0.2", 2), read("L1.1", 3))).modules();
        assertEquals(List.of("\u25d1", "\u2713"), modules.stream().limit(2).map(OutlineNode::brief).toList());
        assertEquals(List.of("\u2713", "\u25d4"), modules.getFirst().children().stream().map(OutlineNode::brief).toList());
    }

    @Test
    void aCircleIsFilledAboutAsFarAsSomethingIsDone() {
        assertEquals(List.of("\u25cb", "\u25d4", "\u25d1", "\u25d5", "\u2713", "\u25cb"), List.of(Mark.share(0, 4), Mark.share(1, 4), Mark.share(2, 4), Mark.share(3, 4),
                Mark.share(4, 4), Mark.share(0, 0)));
    }

    @Test
    void aModuleToComeLeadsNowhere() {
        OutlineNode coming = new OutlineModel(course, Study.NOBODY).modules().getLast();
        assertEquals("coming", coming.state());
        assertTrue(coming.link().isEmpty());
    }

    @Test
    void todayGoesOnWithWhatWasTouchedLastAndOtherwiseWithTheNextUnread() {
        TodayModel begun = TodayModel.of(course, study(read("L0.1", 1), opened("L1.1", 2)));
        assertEquals("cw:lesson/L1.1", begun.next().orElseThrow().offer().link().toString());
        assertTrue(begun.begun());
        TodayModel fresh = TodayModel.of(course, study(read("L0.1", 1)));
        assertEquals("cw:lesson/L0.2", fresh.next().orElseThrow().offer().link().toString());
        assertEquals(1, fresh.lessonsRead());
        assertEquals(3, fresh.lessons());
    }

    @Test
    void todayHasNothingToGoOnWithWhenEverythingIsRead() {
        assertTrue(TodayModel.of(course, study(read("L0.1", 1), read("L0.2", 2), read("L1.1", 3))).next().isEmpty());
    }
}
