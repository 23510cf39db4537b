package org.cyclework.search.internal;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/** What ranking and titles need to know of documents, without reading the documents. For one thread. */
final class Columns {

    private final List<LeafReaderContext> leaves;
    private final NumericDocValues[] weights;
    private final SortedDocValues[] elements;
    private final BinaryDocValues[] labels;

    Columns(DirectoryReader reader) throws IOException {
        leaves = reader.leaves();
        weights = new NumericDocValues[leaves.size()];
        elements = new SortedDocValues[leaves.size()];
        labels = new BinaryDocValues[leaves.size()];
    }

    /** @return how much the document's score counts */
    float weight(int doc) throws IOException {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        if (weights[leaf] == null || weights[leaf].docID() > doc - leaves.get(leaf).docBase) {
            weights[leaf] = DocValues.getNumeric(leaves.get(leaf).reader(), Fields.WEIGHT);
        }
        return weights[leaf].advanceExact(doc - leaves.get(leaf).docBase) ? Float.intBitsToFloat((int) weights[leaf].longValue()) : 1;
    }

    /** @return a number for the element that the document is a part of, the same for all its parts in one leaf */
    int element(int doc) throws IOException {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        int inLeaf = doc - leaves.get(leaf).docBase;
        if (elements[leaf] == null || elements[leaf].docID() > inLeaf) {
            elements[leaf] = DocValues.getSorted(leaves.get(leaf).reader(), Fields.ELEMENT);
        }
        return elements[leaf].advanceExact(inLeaf) ? elements[leaf].ordValue() : -1;
    }

    /** @return kind, id, section and title of the document */
    String[] label(int doc) throws IOException {
        int leaf = ReaderUtil.subIndex(doc, leaves);
        int inLeaf = doc - leaves.get(leaf).docBase;
        if (labels[leaf] == null || labels[leaf].docID() > inLeaf) {
            labels[leaf] = DocValues.getBinary(leaves.get(leaf).reader(), Fields.LABEL);
        }
        if (!labels[leaf].advanceExact(inLeaf)) {
            throw new CorruptIndexException("document without a label", String.valueOf(doc));
        }
        return labels[leaf].binaryValue().utf8ToString().split(Entry.APART, -1);
    }
}
