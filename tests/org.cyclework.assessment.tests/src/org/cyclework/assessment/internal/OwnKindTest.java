package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.assessment.kind.Items;
import org.cyclework.model.assessment.CalibrationItem;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind that nobody here knows, with a presentation and a response of its own, is asked, kept, found again and checked. */
class OwnKindTest {

    @TempDir
    Path folder;

    /** Says what it asks for. */
    private record Colour(String asked) implements Presentation {
    }

    /** Says a colour. */
    private record Painted(String colour) implements Response {
    }

    /** An item whose right answer is red. */
    private static final class Painting implements ItemKind<CalibrationItem, Colour, Painted> {

        @Override
        public Class<CalibrationItem> item() {
            return CalibrationItem.class;
        }

        @Override
        public Class<Painted> response() {
            return Painted.class;
        }

        @Override
        public boolean playable(CalibrationItem item) {
            return true;
        }

        @Override
        public Colour present(CalibrationItem item, RandomGenerator random) {
            return new Colour("a colour");
        }

        @Override
        public Marks mark(CalibrationItem item, Colour presentation, Painted response) {
            return Marks.of(response.colour().equals("red") ? 1 : 0, List.of(), List.of("red"));
        }

        @Override
        public void write(Painted response, ObjectNode into) {
            into.put("painted", response.colour());
        }

        @Override
        public Painted read(JsonNode from, Optional<String> words) {
            return new Painted(from.path("painted").asText());
        }

        @Override
        public List<String> lines(Colour presentation, UnaryOperator<String> plain) {
            return List.of(presentation.asked());
        }

        @Override
        public String prompt(Colour presentation) {
            return "Colour: ";
        }

        @Override
        public Optional<Painted> typed(Colour presentation, String line) {
            return Optional.of(new Painted(line));
        }

        @Override
        public List<String> faults(CalibrationItem item, BiPredicate<EObject, String> written) {
            return List.of("it has no colour");
        }
    }

    @Test
    void itIsAskedLikeAnyOther() {
        ItemKinds kinds = new ItemKinds(List.of(new Painting())).and(List.of());
        try (QuizFixture fixture = new QuizFixture(folder, kinds, Items.calibration("p", 1))) {
            QuizSession quiz = fixture.start(Mode.PRACTICE);
            Question question = quiz.current();
            assertThat(question.presentation()).isEqualTo(new Colour("a colour"));
            assertThat(question.text().lines(text -> text)).containsExactly("a colour");
            assertThat(question.text().prompt()).isEqualTo("Colour: ");
            quiz.answer("p", question.text().read("red").orElseThrow());
            assertThat(quiz.result("p").orElseThrow().right()).isTrue();
            assertThat(fixture.again(quiz).attempts("p")).isEqualTo(quiz.attempts("p"));
            assertThat(kinds.check(Items.calibration("p", 1), (element, attribute) -> true))
                    .singleElement().satisfies(remark -> assertThat(remark.message()).contains("it has no colour"));
        }
    }

    @Test
    void oneThatAnotherBundleOffersJoinsThoseOfThisOne() {
        InstalledKinds installed = new InstalledKinds(List.of(new Painting()));
        assertThat(installed.kinds().of(Items.trueFalse("t", true))).isPresent();
        assertThat(installed.check(Items.trueFalse("t", true), (element, attribute) -> true)).isEmpty();
    }
}
