package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.OutcomeClass.CONNECTED;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.Shares.Setup;
import org.junit.jupiter.api.Test;

/** Varies each constant by a tenth and writes down which of the model's main claims still hold; a report, not a verdict. */
class SensitivityReportTest {

    private static final int SEEDS = 40;
    private static final Path REPORT = Path.of("target", "dynamics-sensitivity.md");

    @Test
    void everyVariantIsInTheReport() throws Exception {
        List<String> lines = new ArrayList<>(List.of("# What holds when one constant changes by a tenth",
                "", SEEDS + " seeds each. Loop: share in the loop by turn 40 after one hard press. Out: share out of it from a "
                        + "calm start. Best spam: greatest share of CONNECTED by one repeated move. Order: staged > random > "
                        + "reversed. Pursuer and distancer: CONNECTED by the staged script.",
                "", "| Constant | × | Loop | Out | Secure recover | Best spam | Order | Pursuer | Distancer | Holds |",
                "|---|---|---|---|---|---|---|---|---|---|"));
        for (RecordComponent constant : Constants.class.getRecordComponents()) {
            lines.add(row(constant, .9));
            lines.add(row(constant, 1.1));
        }
        write(lines);
        assertThat(Files.readAllLines(REPORT)).hasSize(6 + 2 * Constants.class.getRecordComponents().length);
    }

    private static String row(RecordComponent constant, double factor) throws ReflectiveOperationException {
        TurnModel model = new TurnModel(scaled(constant.getName(), factor), Signatures.standard());
        double loop = selfPlay(model, Optional.of(new Utterance(MoveCode.PRESS, 3)), false);
        double out = 1 - selfPlay(model, Optional.empty(), true);
        double recovered = secure(model);
        double spam = spam(model);
        boolean order = true;
        double[] staged = new double[2];
        for (Side chair : Side.values()) {
            Setup setup = Setup.standard(chair).seeds(SEEDS).model(model);
            List<Utterance> script = Scripts.staged(chair);
            staged[chair.ordinal()] = setup.play(script).of(CONNECTED);
            double shuffled = setup.play(seed -> TraineePolicy.script(Scripts.shuffled(script, seed))).of(CONNECTED);
            order &= staged[chair.ordinal()] > shuffled && shuffled > setup.play(script.reversed()).of(CONNECTED);
        }
        boolean holds = loop >= .95 && out >= .95 && recovered >= .95 && spam <= .5 && order;
        return String.format(Locale.ROOT, "| %s | %.1f | %.3f | %.3f | %.3f | %.3f | %s | %.3f | %.3f | %s |",
                constant.getName(), factor, loop, out, recovered, spam, order ? "yes" : "no", staged[0], staged[1],
                holds ? "yes" : "no");
    }

    private static Constants scaled(String name, double factor) throws ReflectiveOperationException {
        RecordComponent[] components = Constants.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            double value = (double) components[i].getAccessor().invoke(Constants.standard());
            values[i] = components[i].getName().equals(name) ? value * factor : value;
            types[i] = double.class;
        }
        return Constants.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static double selfPlay(TurnModel model, Optional<Utterance> first, boolean calm) {
        int inLoop = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Couple couple = couple(model, Shares.ANXIOUS, Shares.AVOIDANT);
            if (calm) {
                couple.partner(Side.A).set(PartnerState.calm());
                couple.partner(Side.B).set(PartnerState.calm());
            }
            new SelfPlay(seed).play(couple, 40, first);
            inLoop += Outcomes.inCycle(couple.partner(Side.B).state()) ? 1 : 0;
        }
        return inLoop / (double) SEEDS;
    }

    private static double secure(TurnModel model) {
        int recovered = 0;
        for (MoveCode move : MoveCode.values()) {
            Couple couple = couple(model, Shares.SECURE, Shares.SECURE);
            new SelfPlay(move.getValue()).play(couple, 16, Optional.of(new Utterance(move, 3)));
            recovered += couple.partner(Side.A).state().s() > .6 && couple.partner(Side.B).state().s() > .6 ? 1 : 0;
        }
        return recovered / (double) MoveCode.values().length;
    }

    private static double spam(TurnModel model) {
        return Stream.of(Side.values()).map(chair -> Setup.standard(chair).seeds(SEEDS).model(model))
                .flatMapToDouble(setup -> Stream.of(MoveCode.values())
                        .mapToDouble(move -> setup.play(Scripts.clear(move)).of(CONNECTED)))
                .max().orElseThrow();
    }

    private static Couple couple(TurnModel model, double[] a, double[] b) {
        return new Couple(new Partner(new Style(a[0], a[1])), new Partner(new Style(b[0], b[1])),
                BondingRules.standard(), model);
    }

    private static void write(List<String> lines) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
