package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.internal.accounts.InstitutionFold;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.Signatures;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.cyclework.record.internal.journal.StreamId;

/** What concerns nobody in particular, as the journal says it now; folded again only where something came. */
final class Institution {

    /** Under whom events of the institution stand. */
    static final UUID ID = new UUID(0, 0);

    /** What supervisors write about somebody. */
    static final Set<Audience> OF_SUPERVISORS = Set.of(Audience.REVIEW, Audience.STAFF);

    private final Map<UUID, SortedMap<StreamId, Head>> clean = new HashMap<>();
    private final Path folder;
    private final Journal journal;
    private final Signatures signatures;
    private Optional<TrustRoot> root;
    private Optional<Folded> last = Optional.empty();
    private volatile Optional<Standing> standing = Optional.empty();

    /** What was folded, and how far the streams went by then. */
    private record Folded(SortedMap<StreamId, Head> heads, List<Branch> branches, InstitutionFold fold) {
    }

    Institution(Path folder, Journal journal, Signatures signatures) {
        this.folder = folder;
        this.journal = journal;
        this.signatures = signatures;
        root = readRoot();
    }

    private Optional<TrustRoot> readRoot() {
        try {
            return TrustRoot.read(folder);
        } catch (IOException e) {
            Path file = folder.resolve(TrustRoot.FILE);
            throw new JournalUnavailable(new JournalUnavailable.Unreadable(file, e.getMessage()), e);
        }
    }

    /** What this home wrote itself, looked up where somebody asks. */
    private static final class Written implements Predicate<Told> {

        private final JournalLog log;
        private Optional<Set<String>> digests = Optional.empty();

        Written(JournalLog log) {
            this.log = log;
        }

        @Override
        public synchronized boolean test(Told told) {
            if (digests.isEmpty()) {
                digests = Optional.of(log.written(ID).stream().map(Told::digest).collect(Collectors.toSet()));
            }
            return digests.get().contains(told.digest());
        }
    }

    /** Trusts an institution from now on. */
    void trust(TrustRoot trusted) {
        try {
            trusted.write(folder);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
        root = Optional.of(trusted);
        last = Optional.empty();
        clean.clear();
        state();
    }

    /** @return what was known when it was folded last; anybody may ask */
    Optional<Standing> standing() {
        return standing;
    }

    InstitutionState state() {
        SortedMap<StreamId, Head> heads = journal.heads(ID);
        List<Branch> branches = journal.branches().stream().filter(branch -> branch.stream().learner().equals(ID)).toList();
        Optional<Folded> known = last.filter(folded -> folded.branches().equals(branches));
        if (known.filter(folded -> folded.heads().equals(heads)).isEmpty()) {
            InstitutionFold fold = known.filter(folded -> goesOn(folded, heads)).map(Folded::fold)
                    .orElseGet(this::foldAll);
            last = Optional.of(new Folded(heads, branches, fold));
            standing = Optional.of(Standing.of(fold.state()));
        }
        return last.get().fold().state();
    }

    private InstitutionFold foldAll() {
        clean.clear(); // a right that was taken away may be that of whoever wrote them
        return new InstitutionFold(root, new JournalLog(journal).told(ID, Set.of(Audience.INSTITUTION)), signatures, new Written(new JournalLog(journal)));
    }

    /**
     * Whether all that supervisors wrote about somebody counts, so that the tables, which hold everything, say the same. What was
     * found so stays so: more groups only make more count.
     */
    boolean isClean(UUID learner) {
        return isClean(state(), learner);
    }

    /** The same by what was folded a moment ago. */
    boolean isClean(InstitutionState state, UUID learner) {
        if (state.root().isEmpty()) {
            return true;
        }
        SortedMap<StreamId, Head> heads = journal.heads(learner);
        heads.keySet().removeIf(stream -> !OF_SUPERVISORS.contains(new Audience(stream.audience())));
        if (heads.isEmpty() || heads.equals(clean.get(learner))) {
            return true;
        }
        Map<String, String> known = new HashMap<>();
        boolean all = new JournalLog(journal).told(learner, OF_SUPERVISORS).stream()
                .allMatch(told -> state.counts(told, signatures) && isOneOfItsId(told, known));
        if (all) {
            clean.put(learner, heads);
        }
        return all;
    }

    /** The tables hold one event of an id and an audience. */
    private static boolean isOneOfItsId(Told told, Map<String, String> known) {
        String before = known.putIfAbsent(told.event().audience().name() + " " + told.event().id(), told.digest());
        return before == null || before.equals(told.digest());
    }

    /** Folds what came since. @return false where that is not enough */
    private boolean goesOn(Folded folded, SortedMap<StreamId, Head> heads) {
        List<Told> more = new ArrayList<>();
        for (Map.Entry<StreamId, Head> each : folded.heads().entrySet()) {
            Head now = heads.get(each.getKey());
            Head then = each.getValue();
            if (now == null || now.number() < then.number()
                    || journal.link(each.getKey(), then.number()).filter(then.link()::equals).isEmpty()) {
                return false;
            }
        }
        heads.forEach((stream, head) -> {
            long known = Optional.ofNullable(folded.heads().get(stream)).map(Head::number).orElse(0L);
            if (stream.audience().equals(Audience.INSTITUTION.name()) && head.number() > known) {
                journal.read(stream, known, entry -> {
                    more.addAll(Told.of(entry));
                    return true;
                });
            }
        });
        return folded.fold().state().unconfirmed().isEmpty()
                && more.stream().noneMatch(told -> InstitutionFold.OF_THIS_HOME.contains(told.event().verb())) && folded.fold().more(more);
    }

    Signatures signatures() {
        return signatures;
    }
}
