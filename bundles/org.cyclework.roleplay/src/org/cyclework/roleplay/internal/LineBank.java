package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.texts.TextFiles;
import org.cyclework.roleplay.internal.texts.Texts;

/**
 * Finds the words for a move that has none of its own, such as the simulated partner's: the case's own lines from the most to the least particular, then a line
 * that would suit anyone. The seed chooses among equals; a line is not said twice in a row while another fits.
 */
public final class LineBank {

    private static final List<List<String>> GENERIC = TextFiles.rows("generic-lines.txt");

    private final VignetteCase vignette;
    private final Partner speaker;
    private final boolean own;
    private final long seed;
    private final Map<String, Integer> said = new HashMap<>();
    private String last = "";

    /** A line that could be said; the key tells it from all others. */
    private record Candidate(String key, String text, Optional<String> cue) {
    }

    /**
     * The lines of one person.
     *
     * @param vignette the case
     * @param speaker whose
     * @param own whether a trainee plays this person
     * @param seed what chooses among equals
     */
    public LineBank(VignetteCase vignette, Partner speaker, boolean own, long seed) {
        this.own = own;
        this.vignette = vignette;
        this.speaker = speaker;
        this.seed = seed;
    }

    /**
     * Says a move.
     *
     * @param utterance the move
     * @param nodeId where in the story
     * @param round the round, from 0
     * @return the line
     */
    public SpokenLine say(Utterance utterance, String nodeId, int round) {
        Candidate chosen = pick(tiers(utterance, nodeId), round);
        said.merge(chosen.key(), 1, Integer::sum);
        last = chosen.key();
        return line(chosen);
    }

    /**
     * What {@link #say} would say now; remembers nothing.
     *
     * @param utterance the move
     * @param nodeId where in the story
     * @param round the round, from 0
     * @return the line
     */
    public SpokenLine wouldSay(Utterance utterance, String nodeId, int round) {
        return line(pick(tiers(utterance, nodeId), round));
    }

    private SpokenLine line(Candidate candidate) {
        return new SpokenLine(own, speaker.getName(), candidate.text(), candidate.cue());
    }

    private Candidate pick(List<List<Candidate>> tiers, int round) {
        for (List<Candidate> tier : tiers) {
            List<Candidate> fresh = tier.stream().filter(line -> !line.key().equals(last)).toList();
            int least = fresh.stream().mapToInt(line -> said.getOrDefault(line.key(), 0)).min().orElse(0);
            List<Candidate> rarest = fresh.stream().filter(line -> said.getOrDefault(line.key(), 0) == least).toList();
            if (!rarest.isEmpty()) {
                double chance = SeededChance.of(seed + "|" + round + "|line");
                return rarest.get(Math.min(rarest.size() - 1, (int) (chance * rarest.size())));
            }
        }
        return tiers.stream().flatMap(List::stream).findFirst().orElseThrow();
    }

    private List<List<Candidate>> tiers(Utterance utterance, String nodeId) {
        Predicate<Line> here = line -> nodeId.equals(line.getNodeId());
        Predicate<Line> anywhere = line -> line.getNodeId() == null || line.getNodeId().isBlank();
        Predicate<Line> exact = line -> line.getIntensity() == utterance.intensity();
        Predicate<Line> anyIntensity = line -> line.getIntensity() == 0;
        List<List<Candidate>> tiers = new ArrayList<>();
        for (Predicate<Line> tier : List.of(here.and(exact), here.and(anyIntensity), anywhere.and(exact),
                anywhere.and(anyIntensity), anywhere.or(here).and(exact.negate()).and(anyIntensity.negate()))) {
            tiers.add(vignette.getLines().stream()
                    .filter(line -> line.getPartner() == speaker && line.getMove() == utterance.move()).filter(tier)
                    .map(LineBank::candidate).toList());
        }
        tiers.add(GENERIC.stream().filter(row -> row.get(0).equals(utterance.move().getLiteral()))
                .map(row -> row.get(1).replace("{name}", speaker.getName()))
                .map(text -> new Candidate(text, text, Optional.empty())).toList());
        return tiers;
    }

    private static Candidate candidate(Line line) {
        return new Candidate(line.getId(), line.getText(), Texts.optional(line.getCue()));
    }
}
