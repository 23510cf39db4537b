package org.cyclework.search.internal;

/** Names of the fields of the index. */
final class Fields {

    /** The kind of hit. */
    static final String KIND = "kind";
    /** The id of the element. */
    static final String ID = "id";
    /** The section of a lesson. */
    static final String SECTION = "section";
    /** The title, shown and searched. */
    static final String TITLE = "title";
    /** Title, other names and text together, searched. */
    static final String TEXT = "text";
    /** The text, shown. */
    static final String BODY = "body";
    /** How much the score counts. */
    static final String WEIGHT = "weight";

    private Fields() {
    }
}
