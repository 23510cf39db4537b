package org.cyclework.ui.trainee.play;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cyclework.report.export.PdfDocument;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.DebriefContents;
import org.cyclework.roleplay.DebriefText;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.trainee.Messages;

/** What goes into a copy of a debrief, and what the copy is called; no SWT. */
final class CopyModel {

    private final Debrief debrief;
    private final DebriefPages pages;
    private final String about;
    private final Set<Part> chosen = EnumSet.complementOf(EnumSet.of(Part.REFLECTION));

    /** What can be left out. */
    enum Part {
        ACCOUNT, OWN_WORDS, REFLECTION, FIGURES, NUMBERS;

        String words() {
            return switch (this) {
                case ACCOUNT -> Messages.Copy_account;
                case OWN_WORDS -> Messages.Copy_ownWords;
                case REFLECTION -> Messages.Copy_reflection;
                case FIGURES -> Messages.Copy_figures;
                case NUMBERS -> Messages.Copy_numbers;
            };
        }

        String id() {
            return "copy-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param pages the debrief in colours for paper
     * @param about who played it, when and which try
     */
    CopyModel(Debrief debrief, DebriefPages pages, String about) {
        this.debrief = debrief;
        this.pages = pages;
        this.about = about;
    }

    boolean chosen(Part part) {
        return chosen.contains(part);
    }

    void choose(Part part, boolean goesIn) {
        if (goesIn) {
            chosen.add(part);
        } else {
            chosen.remove(part);
        }
    }

    DebriefContents contents() {
        return new DebriefContents(chosen(Part.ACCOUNT), chosen(Part.OWN_WORDS), chosen(Part.REFLECTION), chosen(Part.FIGURES), chosen(Part.NUMBERS));
    }

    /** @return the document that becomes the PDF; slow */
    PdfDocument document() {
        return PdfDocument.of(Messages.bind(Messages.Debrief_of, debrief.caseTitle()), pages.paper(about, contents()));
    }

    /** @return the copy as plain text */
    String text(List<Reflection> written) {
        return DebriefText.of(debrief, written, pages::lessonTitle, about, contents());
    }

    /** @return the name of a file, without its ending */
    String fileName(String what) {
        return debrief.caseTitle().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + what;
    }
}
