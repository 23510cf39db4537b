package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingTest {

    private TestClass room;
    private Reviews reviews;
    private UUID bo;
    private UUID assignment;

    @BeforeEach
    void twoSupervisors(@TempDir Path folder) {
        room = new TestClass(folder);
        reviews = room.supervision.reviews();
        bo = room.enrolSupervisor("Bo Lind", room.group);
        assignment = room.supervision.assignments().make(room.ada(), new NewAssignment(new Task.Reading("L1.1"), List.of(new Recipient.Members(room.group)), Terms.NONE))
                .getFirst().id();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private WorkKey handedIn(String name) {
        UUID trainee = room.enrolTrainee(name);
        return new WorkKey(trainee, room.handIn(room.trainee(trainee), assignment, Set.of()).id());
    }

    private void rate(Access by, WorkKey work, int loop, int coding) {
        room.clock.pass(Duration.ofSeconds(1));
        reviews.rate(by, work, Rubrics.PROCESS, Map.of("loop", loop, "coding", coding), "");
    }

    @Test
    void theBuiltInRubricsHaveAnchorsForEveryLevel() {
        List<Rubric> rubrics = room.supervision.rubrics().all(room.ada());
        assertThat(rubrics).extracting(Rubric::id).containsExactly(Rubrics.PROCESS, Rubrics.DIMENSIONS);
        assertThat(rubrics.get(0).criteria()).hasSize(5).allMatch(criterion -> criterion.levels() == 3);
        assertThat(rubrics.get(1).criteria()).hasSize(7).allMatch(criterion -> criterion.levels() == 5);
        assertThat(rubrics).flatExtracting(Rubric::criteria).flatExtracting(Rubric.Criterion::anchors).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void whatAnotherRatedIsHiddenUntilOnesOwnIsThere() {
        WorkKey work = handedIn("Cem");
        rate(room.ada(), work, 1, 3);
        assertThat(reviews.ratings(room.supervisor(bo), work)).isEmpty();
        assertThat(reviews.page(room.supervisor(bo), work).ratings()).isEmpty();
        rate(room.supervisor(bo), work, 3, 3);
        assertThat(reviews.ratings(room.supervisor(bo), work)).extracting(Rating::byName).containsExactly("Ada Okafor", "Bo Lind");
    }

    @Test
    void agreementIsOfWhatBothSaidBlind() {
        List<WorkKey> works = new ArrayList<>();
        for (String name : List.of("Cem", "Dee", "Eli", "Fay", "Gus", "Hua")) {
            works.add(handedIn(name));
        }
        int[] first = {1, 2, 3, 3, 2, 1};
        int[] second = {1, 2, 3, 2, 2, 3};
        for (int i = 0; i < first.length; i++) {
            rate(room.ada(), works.get(i), first[i], first[i]);
            rate(room.supervisor(bo), works.get(i), second[i], first[i]);
        }
        rate(room.supervisor(bo), works.get(5), 1, 1); // after having seen the other's
        RaterAgreement agreement = reviews.agreement(room.ada(), Rubrics.PROCESS).getFirst();
        assertThat(agreement.first()).isEqualTo("Ada Okafor");
        assertThat(agreement.works()).isEqualTo(6);
        RaterAgreement.OfCriterion loop = agreement.criteria().stream().filter(each -> each.title().contains("loop")).findFirst().orElseThrow();
        assertThat(loop.agreement().raw()).isEqualTo(4 / 6.0);
        assertThat(loop.agreement().kappaInterval()).isPresent();
        RaterAgreement.OfCriterion coding = agreement.criteria().stream().filter(each -> each.title().contains("coded")).findFirst().orElseThrow();
        assertThat(coding.agreement().kappa().getAsDouble()).isEqualTo(1);
        assertThat(agreement.gaps()).singleElement().matches(gap -> gap.trainee().equals("Hua")).matches(gap -> gap.firstLevel() == 1 && gap.secondLevel() == 3);
        assertThat(agreement.totals()).isEmpty();
        assertThat(agreement.notes()).anyMatch(note -> note.contains("both rated: 6"));
    }

    @Test
    void sevenDimensionsAreForALiveRolePlayThatWasWatched() {
        WorkKey work = handedIn("Cem");
        assertThatThrownBy(() -> reviews.rate(room.ada(), work, Rubrics.DIMENSIONS, Map.of("safety", 4), "")).isInstanceOf(SupervisionRefused.class)
                .hasMessageContaining("watched");
        LiveRolePlay live = reviews.watched(room.ada(), work.trainee(), LocalDate.of(2026, 3, 1), 25, "First session with a couple, played by two peers.");
        assertThatThrownBy(() -> reviews.rate(room.ada(), live.key(), Rubrics.PROCESS, Map.of("loop", 2), "")).isInstanceOf(SupervisionRefused.class);
        reviews.rate(room.ada(), live.key(), Rubrics.DIMENSIONS, Map.of("safety", 4, "loop", 3), "Calm start.");
        room.clock.pass(Duration.ofMinutes(1));
        reviews.finish(room.ada(), live.key(), "Thank you for playing.");
        assertThat(reviews.watched(room.ada())).singleElement().matches(each -> each.what().startsWith("First session")).matches(each -> each.minutes() == 25);
        Feedback feedback = reviews.feedback(room.trainee(work.trainee())).getFirst();
        assertThat(feedback.assignment()).isEmpty();
        assertThat(feedback.ratings()).extracting(Feedback.RatedCriterion::level).containsExactly(4, 3);
        assertThat(feedback.ratings().getFirst().anchor()).isEqualTo("Overload was noticed and the pace adapted to both.");
    }

    @Test
    void levelsThatTheRubricDoesNotHaveAreRefused() {
        WorkKey work = handedIn("Cem");
        for (Map<String, Integer> levels : List.of(Map.<String, Integer>of(), Map.of("loop", 4), Map.of("loop", 0), Map.of("charm", 1))) {
            assertThatThrownBy(() -> reviews.rate(room.ada(), work, Rubrics.PROCESS, levels, "")).isInstanceOf(SupervisionRefused.class);
        }
    }

    @Test
    void aRubricOfOnesOwnIsMadeChangedAndPutAway() {
        Rubrics rubrics = room.supervision.rubrics();
        Rubric made = rubrics.make(room.ada(), "Reading log", "For readings.", Rubric.Rates.WORK, List.of(new Rubric.Criterion("notes", "Notes", List.of("none", "some", "many"))));
        WorkKey work = handedIn("Cem");
        reviews.rate(room.ada(), work, made.id(), Map.of("notes", 3), "");
        Rubric changed = rubrics.change(room.ada(), new Rubric(made.id(), 1, "Reading log 2", "", Rubric.Rates.WORK, made.criteria(), made.by()));
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> rubrics.putAway(room.supervisor(bo), made.id())).isInstanceOf(SupervisionRefused.class);
        rubrics.putAway(room.ada(), made.id());
        assertThat(rubrics.all(room.ada())).extracting(Rubric::id).doesNotContain(made.id());
        assertThat(reviews.ratings(room.ada(), work).getFirst().rubricTitle()).isEqualTo("Reading log 2");
    }

    @Test
    void phrasesAreOnesOwn() {
        Phrase phrase = reviews.keepPhrase(room.ada(), " What did you hope for here? ");
        assertThat(reviews.phrases(room.ada())).containsExactly(new Phrase(phrase.id(), "What did you hope for here?"));
        assertThat(reviews.phrases(room.supervisor(bo))).isEmpty();
        assertThatThrownBy(() -> reviews.dropPhrase(room.supervisor(bo), phrase.id())).isInstanceOf(SupervisionRefused.class);
        reviews.dropPhrase(room.ada(), phrase.id());
        assertThat(reviews.phrases(room.ada())).isEmpty();
    }
}
