package org.cyclework.search.internal;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.cyclework.search.HitKind;

/**
 * A place of the course as it goes into the index.
 *
 * @param kind what it is
 * @param id id of the element
 * @param section section of a lesson, or empty
 * @param title title
 * @param names other names
 * @param body plain text
 * @param weight how much its score counts, above 0
 */
record Entry(HitKind kind, String id, String section, String title, List<String> names, String body, float weight) {

    Document document() {
        Document document = new Document();
        document.add(new StoredField(Fields.KIND, kind.name()));
        document.add(new StringField(Fields.ID, id, Field.Store.YES));
        document.add(new StoredField(Fields.SECTION, section));
        document.add(new TextField(Fields.TITLE, title, Field.Store.YES));
        document.add(new StoredField(Fields.BODY, body));
        document.add(new StoredField(Fields.WEIGHT, weight));
        document.add(new TextField(Fields.TEXT, title, Field.Store.NO));
        names.forEach(n -> document.add(new TextField(Fields.TEXT, n, Field.Store.NO)));
        names.forEach(n -> document.add(new TextField(Fields.TITLE, n, Field.Store.NO)));
        document.add(new TextField(Fields.TEXT, body, Field.Store.NO));
        return document;
    }
}
