package org.cyclework.supervision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.UUID;
import org.cyclework.supervision.RaterAgreement;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.agreement.Icc;
import org.cyclework.supervision.agreement.PairAgreement;
import org.cyclework.supervision.internal.texts.Words;

/** Compares pairs of supervisors who rated the same work blind. */
final class Agreements {

    private static final int FAR_APART = 2;
    private static final int FEW = 30;

    private final Rubric rubric;
    private final Map<UUID, String> names;

    Agreements(Rubric rubric, Map<UUID, String> names) {
        this.rubric = rubric;
        this.names = names;
    }

    List<RaterAgreement> of(List<Ratings> works) {
        TreeSet<UUID> raters = new TreeSet<>(Comparator.<UUID, String>comparing(rater -> Classroom.name(names, rater, "")).thenComparing(UUID::toString));
        works.forEach(work -> raters.addAll(work.raters(rubric.id())));
        List<RaterAgreement> found = new ArrayList<>();
        for (UUID one : raters) {
            for (UUID other : raters.tailSet(one, false)) {
                List<Rating[]> pairs = works.stream().map(work -> work.blind(rubric.id(), one, other)).flatMap(Optional::stream).toList();
                if (!pairs.isEmpty()) {
                    found.add(of(one, other, pairs));
                }
            }
        }
        return found;
    }

    private RaterAgreement of(UUID one, UUID other, List<Rating[]> pairs) {
        List<RaterAgreement.OfCriterion> criteria = new ArrayList<>();
        List<RaterAgreement.Gap> gaps = new ArrayList<>();
        for (Rubric.Criterion criterion : rubric.criteria()) {
            List<Rating[]> both = pairs.stream().filter(pair -> fits(pair[0], criterion) && fits(pair[1], criterion)).toList();
            criteria.add(new RaterAgreement.OfCriterion(criterion.title(), PairAgreement.of(criterion.levels(), levels(both, 0, criterion), levels(both, 1, criterion))));
            for (Rating[] pair : both) {
                int first = pair[0].levels().get(criterion.id());
                int second = pair[1].levels().get(criterion.id());
                if (Math.abs(first - second) >= FAR_APART) {
                    gaps.add(new RaterAgreement.Gap(pair[0].work(), Classroom.name(names, pair[0].work().trainee(), ""), criterion.title(), first, second));
                }
            }
        }
        Icc totals = totals(pairs);
        List<String> notes = new ArrayList<>(List.of(Words.of("agreement.blind"), Words.of("agreement.dominates")));
        if (pairs.size() < FEW) {
            notes.add(Words.of("agreement.few", pairs.size()));
        }
        return new RaterAgreement(rubric.title(), Classroom.name(names, one, ""), Classroom.name(names, other, ""), pairs.size(), criteria,
                totals.value().equals(OptionalDouble.empty()) ? Optional.empty() : Optional.of(totals), gaps, notes);
    }

    /** A level that an older version of the rubric had and this one has not is left out. */
    private static boolean fits(Rating rating, Rubric.Criterion criterion) {
        Integer level = rating.levels().get(criterion.id());
        return level != null && level >= 1 && level <= criterion.levels();
    }

    private static int[] levels(List<Rating[]> pairs, int rater, Rubric.Criterion criterion) {
        return pairs.stream().mapToInt(pair -> pair[rater].levels().get(criterion.id())).toArray();
    }

    private Icc totals(List<Rating[]> pairs) {
        double[][] scores = pairs.stream().filter(pair -> rubric.criteria().stream().allMatch(criterion -> fits(pair[0], criterion) && fits(pair[1], criterion)))
                .map(pair -> new double[] {sum(pair[0]), sum(pair[1])}).toArray(double[][]::new);
        return Icc.of(scores);
    }

    private double sum(Rating rating) {
        return rubric.criteria().stream().mapToDouble(criterion -> rating.levels().get(criterion.id())).sum();
    }
}
