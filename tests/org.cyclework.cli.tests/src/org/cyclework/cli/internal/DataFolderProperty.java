package org.cyclework.cli.internal;

import org.cyclework.course.DataFolder;

/** Puts the property that names the data folder back after a test. */
final class DataFolderProperty {

    private DataFolderProperty() {
    }

    static void restore(String before) {
        if (before == null) {
            System.clearProperty(DataFolder.PROPERTY);
        } else {
            System.setProperty(DataFolder.PROPERTY, before);
        }
    }
}
