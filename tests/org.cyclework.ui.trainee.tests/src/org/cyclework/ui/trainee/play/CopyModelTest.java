package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.trainee.play.CopyModel.Part;
import org.junit.jupiter.api.Test;

/** Whoever takes a copy along decides what goes in; what was written for nobody else does not, unless it is ticked. */
class CopyModelTest {

    private static final Course COURSE = ProductPack.course();
    private static final String ABOUT = "Sam · 27 November 2026 · in the chair of ▲ Tomás · try 2 of 2";

    private final KeptPlay play = played();
    private final CopyModel model = new CopyModel(play.play().debrief(), new DebriefPages(play.play().debrief(), play, id -> id, Map.of(), FigurePalette.LIGHT, new DebriefFeedback(play, List.of())),
            ABOUT);

    private static KeptPlay played() {
        KeptPlay play = new PlaysInMemory(COURSE).start(null, "V1", new Setup(Seats.PURSUER, Support.OPTIONS, Optional.empty(), 3));
        while (!play.play().ended()) {
            play.play().take(Scenes.next(play.play().now()));
        }
        play.reflect(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot in the chest", false));
        play.reflect(new Reflection(Reflection.Kind.LOOP, "first.cue", "the lid goes up", false));
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "taken", "slower next time", false));
        return play;
    }

    @Test
    void thePrivateReflectionIsOutUnlessItIsTicked() {
        assertFalse(model.chosen(Part.REFLECTION));
        assertFalse(model.document().body().contains("slower next time"));
        assertFalse(model.text(play.reflections()).contains("slower next time"));
        assertTrue(model.document().body().contains("hot in the chest"));
        model.choose(Part.REFLECTION, true);
        assertTrue(model.document().body().contains("slower next time"));
        assertTrue(model.text(play.reflections()).contains("slower next time"));
    }

    @Test
    void aCopySaysWhoPlayedItWhenAndWhichTry() {
        assertTrue(model.document().body().contains(ABOUT));
        assertTrue(model.text(play.reflections()).contains("\n" + ABOUT + "\n"));
        assertTrue(model.document().body().contains("What did you feel, and where in your body?"), "an answer without its question");
    }

    @Test
    void whatIsNotTickedIsLeftOut() {
        for (Part part : Part.values()) {
            model.choose(part, false);
        }
        String body = model.document().body();
        for (String gone : List.of("hot in the chest", "the lid goes up", "slower next time", "<svg", "<table class=\"numbers\">")) {
            assertFalse(body.contains(gone), gone);
        }
        assertTrue(body.contains("Turn by turn") && body.contains("One next try"), body);
        model.choose(Part.FIGURES, true);
        model.choose(Part.NUMBERS, true);
        model.choose(Part.OWN_WORDS, true);
        String more = model.document().body();
        assertTrue(more.contains("<svg") && more.contains("<table class=\"numbers\">") && more.contains("the lid goes up"), more);
    }

    @Test
    void theFileIsCalledAfterTheCase() {
        assertEquals("two-keys-on-the-hook-debrief", model.fileName("debrief"));
    }

    @Test
    void everyPartCanBeTickedByAWordAndAnIdOfItsOwn() {
        assertEquals(Part.values().length, Stream.of(Part.values()).map(Part::words).distinct().count());
        assertEquals(List.of("copy-account", "copy-own-words", "copy-reflection", "copy-figures", "copy-numbers"), Stream.of(Part.values()).map(Part::id).toList());
    }
}
