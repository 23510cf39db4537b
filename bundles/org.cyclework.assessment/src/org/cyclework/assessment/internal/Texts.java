package org.cyclework.assessment.internal;

/** Small help with texts of the model, which may be absent. */
final class Texts {

    private Texts() {
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
