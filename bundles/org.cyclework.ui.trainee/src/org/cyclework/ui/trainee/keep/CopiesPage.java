package org.cyclework.ui.trainee.keep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.record.Copy;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.packet.CopyWords;

/**
 * Who has a copy of the trainee's work, as a page; no SWT.
 *
 * @param copies places besides this machine; empty where nobody has given a name yet
 * @param readers who reads the work by the groups, as sentences; none where there are no groups
 * @param months how long work is kept of whoever left all groups; empty where nobody set that
 * @param words how they are told
 */
record CopiesPage(Optional<List<Copy>> copies, List<String> readers, OptionalInt months, CopyWords words) {

    /** @return the page */
    HtmlPage page() {
        HtmlPage page = HtmlPage.titled(Messages.Title_copies).text("h1", Messages.Title_copies);
        if (copies.isEmpty()) {
            return page.text("p", Messages.Copies_nobody);
        }
        page.text("p", Messages.Copies_line).text("h2", Messages.Copies_here).text("p", Messages.Copies_all);
        copies.get().forEach(copy -> page.text("h2", CopyWords.name(copy)).text("p", String.join(" ", words.told(copy))));
        if (copies.get().isEmpty()) {
            page.text("h2", Messages.Copies_elsewhere).text("p", Messages.Copies_none);
        }
        page.text("p", "meta", Messages.Copies_unknown);
        if (!readers.isEmpty()) {
            page.text("h2", Messages.Copies_readers);
            readers.forEach(line -> page.text("p", line));
            page.text("p", Messages.Copies_stays);
        }
        months.ifPresent(number -> page.text("p", Messages.bind(Messages.Copies_months, number)));
        return page;
    }
}
