package org.cyclework.ui;

/** An editor that can have something in it that is half written: as long as it has, no other place takes its tab. */
public interface HoldsTab {

    /** @return whether something is half written now */
    boolean holdsTab();
}
