package org.cyclework.ui;

/** A part that adapts to it says which page of the help is about it. */
public interface HelpTopic {

    /** @return name of the page, such as "lesson" */
    String topic();
}
