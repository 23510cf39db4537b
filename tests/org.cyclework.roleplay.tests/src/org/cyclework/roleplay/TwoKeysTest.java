package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignettePackage;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The course's first case, played from both chairs by chance and by good listening. */
class TwoKeysTest {

    private static VignetteCase twoKeys;

    @BeforeAll
    static void read() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(VignettePackage.eNS_URI, VignettePackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        twoKeys = (VignetteCase) set.getResource(URI.createFileURI(ProductPack.folder().resolve("cases/V1.xmi").toString()), true).getContents().get(0);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void everyPlayComesToAnEndOfTheCaseAndCanBeExplainedAndRebuilt(Seat seat) {
        Set<OutcomeClass> seen = EnumSet.noneOf(OutcomeClass.class);
        for (long seed = 0; seed < 150; seed++) {
            Play play = played(seat, seed);
            SceneEnd end = play.end().orElseThrow();
            seen.add(end.outcome().orElseThrow());
            assertThat(twoKeys.getEndings()).anyMatch(ending -> ending.getText().equals(end.text()));
            Debrief debrief = play.debrief();
            assertThat(debrief.loop()).isPresent();
            assertThat(debrief.readMore()).isNotEmpty();
            assertThat(Plays.replay(twoKeys, Setup.of(seat, seed), play.steps()).debrief()).isEqualTo(debrief);
        }
        assertThat(seen).contains(OutcomeClass.CYCLE, OutcomeClass.HUSHED, OutcomeClass.CONNECTED, OutcomeClass.TRUCE);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void everyReplyOfTheSimulatedPartnerIsAnAuthorsLine(Seat seat) {
        Set<String> authored = new HashSet<>();
        twoKeys.getLines().forEach(line -> authored.add(line.getText()));
        for (long seed = 0; seed < 150; seed++) {
            Stream<SpokenLine> replies = played(seat, seed).story().stream().filter(line -> !line.own());
            assertThat(replies).as("seed %d", seed).allMatch(line -> authored.contains(line.text()));
        }
    }

    private static Play played(Seat seat, long seed) {
        Play play = Plays.start(twoKeys, seat, seed);
        Random chance = new Random(seed);
        while (!play.ended()) {
            Moment now = play.now();
            if (now.beat().isPresent()) {
                PendingBeat beat = now.beat().get();
                play.answerBeat(beat.id(), beat.choices().isEmpty() ? "4" : beat.choices().get(0).id());
            } else {
                play.choose(now.choices().get(chance.nextInt(now.choices().size())).id());
            }
        }
        return play;
    }
}
