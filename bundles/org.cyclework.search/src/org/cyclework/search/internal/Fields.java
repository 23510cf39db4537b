package org.cyclework.search.internal;

/** Names of the fields of the index. */
final class Fields {

    /** The id of the element. */
    static final String ID = "id";
    /** Kind and id together, for telling parts of one element. */
    static final String ELEMENT = "element";
    /** Kind, id, section and title as a column. */
    static final String LABEL = "label";
    /** The title, shown and searched. */
    static final String TITLE = "title";
    /** Title, other names and text together, searched. */
    static final String TEXT = "text";
    /** The text, shown, with the places of its words. */
    static final String BODY = "body";
    /** How much the score counts. */
    static final String WEIGHT = "weight";

    private Fields() {
    }
}
