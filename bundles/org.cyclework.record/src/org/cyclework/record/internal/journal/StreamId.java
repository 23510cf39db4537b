package org.cyclework.record.internal.journal;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What one writer writes about one learner for one audience.
 *
 * @param writer who writes: a home, between two breaks of its history
 * @param learner about whom
 * @param audience for whom, such as "own" or "work": a lower-case letter, then at most 39 of a-z and hyphens
 */
public record StreamId(UUID writer, UUID learner, String audience) implements Comparable<StreamId> {

    private static final Pattern AUDIENCE = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Comparator<UUID> UNSIGNED = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };
    private static final Comparator<StreamId> ORDER = Comparator.comparing(StreamId::learner, UNSIGNED)
            .thenComparing(StreamId::audience).thenComparing(StreamId::writer, UNSIGNED);

    /** Creates the name and checks the audience. */
    public StreamId {
        Objects.requireNonNull(writer);
        Objects.requireNonNull(learner);
        if (!isAudience(audience)) {
            throw new IllegalArgumentException("not the name of an audience: " + audience);
        }
    }

    /**
     * Whether a word can name an audience.
     *
     * @param word any text
     * @return true where its form is right; whether this program knows it is another matter
     */
    public static boolean isAudience(String word) {
        return AUDIENCE.matcher(word).matches();
    }

    /** @return what comes before every stream about a learner and after those about others */
    static StreamId before(UUID learner) {
        return new StreamId(new UUID(0, 0), learner, "a");
    }

    @Override
    public int compareTo(StreamId other) {
        return ORDER.compare(this, other);
    }
}
