package org.cyclework.record.internal.accounts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.Verbs;

/** What is decided about the institution where nobody signs in, so that no account signs it. Where people sign in, it does not count. */
public final class Unsigned {

    /** What stays decided when people sign in from then on: whoever founds the institution signs it. */
    public static final Set<String> STAYS = Set.of(Verbs.PERSON_ERASED, Verbs.GROUP_MADE, Verbs.GROUP_RENAMED, Verbs.GROUP_CLOSED, Verbs.MEMBER_ADDED,
            Verbs.MEMBER_REMOVED, Verbs.MEMBER_MOVED, Verbs.GROUP_ASSIGNED, Verbs.GROUP_TASK_CHANGED, Verbs.GROUP_TASK_WITHDRAWN, Verbs.GROUP_TASK_RESTORED,
            Verbs.RUBRIC_KEPT, Verbs.RUBRIC_PUT_AWAY, Verbs.PHRASE_KEPT, Verbs.PHRASE_DROPPED);

    /** All of it; accounts, roles and the rule for how long work is kept are never among it. */
    public static final Set<String> ALL = Stream.concat(STAYS.stream(),
            Stream.of(Verbs.HOME_ADMITTED, Verbs.HOME_REVOKED, Verbs.PEOPLE_JOINED, Verbs.PEOPLE_PARTED)).collect(Collectors.toUnmodifiableSet());

    private Unsigned() {
    }
}
