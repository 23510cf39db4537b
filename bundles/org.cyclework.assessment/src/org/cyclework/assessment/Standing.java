package org.cyclework.assessment;

/** How far an answered question is. */
public enum Standing {

    /** It has its score, and all the feedback there is may be shown. */
    FINAL,

    /** It is open: the model answer and the criteria may be shown, and somebody is to rate it. */
    TO_RATE,

    /** It is not right yet and can be answered once more; the key is not told. */
    TRY_AGAIN,

    /** It is kept; the feedback comes when the quiz is handed in. */
    KEPT
}
