package org.cyclework.ui.trainee.quiz;

import java.util.function.BiFunction;
import org.cyclework.assessment.Presentation;

/**
 * Makes the panels for one form in which questions are presented; several kinds of items may share a form. Whoever brings
 * a new form offers this as a service.
 *
 * @param <P> the form
 */
public interface PanelKind<P extends Presentation> {

    /** @return the form */
    Class<P> presentation();

    /** @return a panel, built into the place */
    AnswerPanel make(P presentation, Place place);

    /** @return the panels of a form that a constructor makes */
    static <P extends Presentation> PanelKind<P> of(Class<P> form, BiFunction<P, Place, AnswerPanel> maker) {
        return new PanelKind<>() {

            @Override
            public Class<P> presentation() {
                return form;
            }

            @Override
            public AnswerPanel make(P presentation, Place place) {
                return maker.apply(presentation, place);
            }
        };
    }
}
