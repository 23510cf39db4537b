package org.cyclework.report.export;

/** A document that cannot become a PDF: its body is not well formed, or its layout failed. */
public final class PdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, for the log and for developers
     * @param cause what was thrown
     */
    public PdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
