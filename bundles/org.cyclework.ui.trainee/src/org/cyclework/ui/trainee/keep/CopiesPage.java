package org.cyclework.ui.trainee.keep;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Copy;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.packet.CopyWords;

/**
 * Who has a copy of the trainee's work, as a page; no SWT.
 *
 * @param copies places besides this machine; empty where nobody has given a name yet
 * @param words how they are told
 */
record CopiesPage(Optional<List<Copy>> copies, CopyWords words) {

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
        return page.text("p", "meta", Messages.Copies_unknown);
    }
}
