package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.internal.accounts.InstitutionFold;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.Signatures;
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

    private final Path folder;
    private final Journal journal;
    private final Signatures signatures = new Signatures();
    private Optional<TrustRoot> root;
    private Optional<Folded> last = Optional.empty();

    /** A state, and how far the streams went that it was folded from. */
    private record Folded(SortedMap<StreamId, Head> heads, List<Branch> branches, InstitutionState state) {
    }

    Institution(Path folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
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

    /** Trusts an institution from now on. */
    void trust(TrustRoot trusted) {
        try {
            trusted.write(folder);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
        root = Optional.of(trusted);
        last = Optional.empty();
    }

    InstitutionState state() {
        SortedMap<StreamId, Head> heads = journal.heads(ID);
        List<Branch> branches = journal.branches().stream().filter(branch -> branch.stream().learner().equals(ID)).toList();
        if (last.filter(known -> known.heads().equals(heads) && known.branches().equals(branches)).isEmpty()) {
            last = Optional.of(new Folded(heads, branches, InstitutionFold.of(root,
                    new JournalLog(journal).told(ID, Set.of(Audience.INSTITUTION)), signatures)));
        }
        return last.get().state();
    }

    Signatures signatures() {
        return signatures;
    }
}
