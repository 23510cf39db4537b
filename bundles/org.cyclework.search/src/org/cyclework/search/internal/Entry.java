package org.cyclework.search.internal;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.cyclework.search.HitKind;

/**
 * A place of the course as it goes into the index.
 *
 * @param kind what it is
 * @param id id of the element
 * @param section section of a lesson, or empty
 * @param title title
 * @param names other names
 * @param body plain text on one line
 * @param weight how much its score counts, above 0
 */
record Entry(HitKind kind, String id, String section, String title, List<String> names, String body, float weight) {

    /** Stands between the parts of a label; no text holds it. */
    static final String APART = "\u001f";

    private static final int LONGEST_TITLE = 2000;
    private static final FieldType WITH_OFFSETS = withOffsets();

    Document document() {
        Document document = new Document();
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.LABEL, new BytesRef(label())));
        document.add(new SortedDocValuesField(Fields.ELEMENT, new BytesRef(kind.name() + " " + id)));
        document.add(new NumericDocValuesField(Fields.WEIGHT, Float.floatToIntBits(weight)));
        document.add(new TextField(Fields.TITLE, title, Field.Store.YES));
        document.add(new TextField(Fields.TEXT, title, Field.Store.NO));
        for (String name : names) {
            document.add(new TextField(Fields.TITLE, name, Field.Store.YES));
            document.add(new TextField(Fields.TEXT, name, Field.Store.NO));
        }
        document.add(new Field(Fields.BODY, body, WITH_OFFSETS));
        document.add(new TextField(Fields.TEXT, body, Field.Store.NO));
        return document;
    }

    /** A column holds at most 32 kB; no title comes near. */
    private String label() {
        String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return String.join(APART, kind.name(), id, section, shown.replace(APART, " "));
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
