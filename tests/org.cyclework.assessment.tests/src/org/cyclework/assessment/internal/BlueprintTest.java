package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizUnavailable;
import org.cyclework.assessment.kind.Items;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blueprint says which items a quiz asks and in what order, and the quiz is the same when it is taken up again. */
class BlueprintTest {

    private static final Blueprint ALL = Blueprint.ofModule("M1");

    @TempDir
    Path folder;

    private QuizFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new QuizFixture(folder, Items.trueFalse("d", true), Items.open("b", "both"), Items.trueFalse("c", true), Items.trueFalse("a", true));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void allOfAModule() {
        assertThat(asked(ALL)).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(asked(ALL.asGiven())).containsExactly("d", "b", "c", "a");
    }

    @Test
    void someOfThem() {
        assertThat(asked(Blueprint.ofItems("M1", List.of("c", "d", "elsewhere")))).containsExactlyInAnyOrder("c", "d");
        assertThat(asked(Blueprint.ofItems("M1", List.of("c", "d")).asGiven())).containsExactly("c", "d");
        assertThat(asked(ALL.ofKinds(Set.of("OpenResponseItem")))).containsExactly("b");
        assertThat(asked(ALL.atMost(2))).isEqualTo(asked(ALL).subList(0, 2));
        assertThat(asked(ALL.atMost(9))).hasSize(4);
    }

    @Test
    void theirNumberIsKnownBefore() {
        assertThat(fixture.engine().count(ALL)).isEqualTo(4);
        assertThat(fixture.engine().count(ALL.atMost(3))).isEqualTo(3);
        assertThat(fixture.engine().count(Blueprint.ofModule("M9"))).isZero();
    }

    @Test
    void noneOfThemIsNoQuiz() {
        assertThatThrownBy(() -> asked(Blueprint.ofItems("M1", List.of()))).isInstanceOf(QuizUnavailable.class);
        assertThatThrownBy(() -> asked(ALL.ofKinds(Set.of("CodingItem")))).isInstanceOf(QuizUnavailable.class);
        assertThatThrownBy(() -> ALL.atMost(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> asked(Blueprint blueprint) {
        QuizSession quiz = fixture.engine().start(fixture.ada(), blueprint, Mode.PRACTICE, 5);
        List<String> ids = quiz.questions().stream().map(Question::itemId).toList();
        assertThat(fixture.again(quiz).questions()).extracting(Question::itemId).isEqualTo(ids);
        return ids;
    }
}
