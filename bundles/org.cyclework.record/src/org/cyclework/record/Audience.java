package org.cyclework.record;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whom an event is for; it decides which homes it goes to and who may read it. An audience that this program does not know
 * is kept and goes to homes of the same owner only.
 *
 * @param name lower-case letters and hyphens, at most 40
 */
public record Audience(String name) implements Comparable<Audience> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,39}");

    /** Reflections, notes, one's own words and guesses; nobody else reads them. */
    public static final Audience OWN = new Audience("own");

    /** Plays, answers and reading, never own words: for the learner and the learner's supervisors. */
    public static final Audience WORK = new Audience("work");

    /** Feedback and personal assignments: for the learner and the supervisors. */
    public static final Audience REVIEW = new Audience("review");

    /** Private notes of supervisors about a learner. */
    public static final Audience STAFF = new Audience("staff");

    /** Name and contact. */
    public static final Audience PERSON = new Audience("person");

    /** Passphrase verifiers and wrapped keys. */
    public static final Audience SECRET = new Audience("secret");

    /** Groups, roles and rights: random ids only, no names. */
    public static final Audience INSTITUTION = new Audience("institution");

    /** Checks the name. */
    public Audience {
        if (!FORM.matcher(Objects.requireNonNull(name)).matches()) {
            throw new IllegalArgumentException("no audience has the name “" + name + "”");
        }
    }

    @Override
    public int compareTo(Audience other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
