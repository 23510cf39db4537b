package org.cyclework.course.internal.markdown;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Stands for a text that is too much to be taken apart: a paragraph that says so to the reader. */
public final class Refused extends Paragraph {

    private final int line;
    private final String why;

    private Refused(int line, String why) {
        this.line = line;
        this.why = why;
    }

    static Document document(int line, String why) {
        Refused refused = new Refused(line, why);
        refused.appendChild(new Text("This text is not shown: " + why));
        Document document = new Document();
        document.appendChild(refused);
        return document;
    }

    /** @return where it is too much, from 1; 0 where that is not known */
    public int line() {
        return line;
    }

    /** @return why, as a sentence */
    public String why() {
        return why;
    }
}
