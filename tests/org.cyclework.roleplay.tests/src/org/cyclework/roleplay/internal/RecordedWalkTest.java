package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.record.PlayState;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Decisions in the learner record, and what was written about them. */
class RecordedWalkTest {

    private static final String TAKEN = "Ask alone, and early.";

    private final OneLearner record = new OneLearner();
    private final RolePlay rolePlay = new RecordedRolePlay(
            CourseBuilder.libraryOf(EcoreUtil.copy(ProductPack.course().vignette("VX").orElseThrow())), record.record);

    private KeptWalk closed() {
        KeptWalk walk = rolePlay.walk(record.access, "VX", 7);
        while (!walk.walk().ended()) {
            walk.decide(walk.walk().options().stream().filter(DecisionOption::isSound).findFirst().orElseThrow().getId());
        }
        return walk;
    }

    private static Reflection taken(String words) {
        return new Reflection(Reflection.Kind.REFLECTION, "taken", words, false);
    }

    @Test
    void whatWasWrittenAtTheCloseIsThereWhenItIsLookedAtAgain() {
        KeptWalk walk = closed();
        walk.reflect(taken("Ask."));
        walk.reflect(taken(TAKEN));
        KeptWalk again = rolePlay.walked(record.access, walk.session()).orElseThrow();
        assertThat(again.walk().taken()).isEqualTo(walk.walk().taken());
        assertThat(again.walk().ended()).isTrue();
        assertThat(again.reflections()).containsExactly(taken(TAKEN)).isEqualTo(walk.reflections());
        assertThat(record.plays().getFirst().state()).isEqualTo(PlayState.DONE);
    }

    @Test
    void whatIsTakenBackIsGone() {
        KeptWalk walk = closed();
        walk.reflect(taken(TAKEN));
        walk.reflect(taken(""));
        assertThat(rolePlay.walked(record.access, walk.session()).orElseThrow().reflections()).isEmpty();
    }

    @Test
    void aWalkThatIsOpenGoesOnWithWhatWasWritten() {
        KeptWalk walk = rolePlay.walk(record.access, "VX", 7);
        walk.reflect(taken(TAKEN));
        assertThat(rolePlay.walk(record.access, "VX", 8).reflections()).containsExactly(taken(TAKEN));
    }

    @Test
    void neitherNothingNorAPlayIsAWalk() {
        rolePlay.walk(record.access, "VX", 7);
        assertThat(rolePlay.walked(record.access, UUID.randomUUID())).isEmpty();
        assertThat(record.plays()).hasSize(1);
    }
}
