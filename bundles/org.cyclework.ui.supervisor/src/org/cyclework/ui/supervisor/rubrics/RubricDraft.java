package org.cyclework.ui.supervisor.rubrics;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Begun;

/** A rubric that is being written or changed; no SWT. */
final class RubricDraft {

    private final Optional<Rubric> before;
    private String title;
    private String about;
    private Rubric.Rates rates;
    private String text;

    /** @param before the rubric that is changed; empty for a new one */
    RubricDraft(Optional<Rubric> before) {
        this.before = before;
        title = before.map(Rubric::title).orElse("");
        about = before.map(Rubric::about).orElse("");
        rates = before.map(Rubric::rates).orElse(Rubric.Rates.WORK);
        text = before.map(rubric -> RubricText.write(rubric.criteria())).orElse("");
    }

    /** @return a draft of a rubric of one's own that says the same as another one */
    static RubricDraft like(Rubric rubric) {
        RubricDraft draft = new RubricDraft(Optional.empty());
        draft.title = Messages.bind(Messages.Rubric_like, rubric.title());
        draft.about = rubric.about();
        draft.rates = rubric.rates();
        draft.text = RubricText.write(rubric.criteria());
        return draft;
    }

    String title() {
        return title;
    }

    void title(String words) {
        title = words;
    }

    String about() {
        return about;
    }

    void about(String words) {
        about = words;
    }

    Rubric.Rates rates() {
        return rates;
    }

    void rates(Rubric.Rates what) {
        rates = what;
    }

    /** @return whether it can still be said what is rated by it: not once it is there */
    boolean isNew() {
        return before.isEmpty();
    }

    String text() {
        return text;
    }

    void text(String words) {
        text = words;
    }

    private RubricText read() {
        return RubricText.read(text, before.map(Rubric::criteria).orElse(List.of()));
    }

    /** Takes over what was begun before, where there is any. */
    void take(Begun begun) {
        title = begun.find("title").orElse(title);
        about = begun.find("about").orElse(about);
        text = begun.find("text").orElse(text);
        if (isNew()) {
            rates = begun.find("rates").filter(name -> name.equals(Rubric.Rates.LIVE_ROLE_PLAY.name())).map(name -> Rubric.Rates.LIVE_ROLE_PLAY).orElse(rates);
        }
    }

    /** @return what was begun, to be taken over later */
    Begun begun() {
        return Begun.NOTHING.with("title", title).with("about", about).with("text", text).with("rates", rates.name());
    }

    /** @return what is missing, a sentence; empty where it can be kept */
    Optional<String> missing() {
        return title.isBlank() ? Optional.of(Messages.Rubric_noTitle) : read().missing();
    }

    /** Keeps it; slow. */
    Rubric keep(Rubrics rubrics, Access access) {
        List<Rubric.Criterion> criteria = read().criteria();
        return before.map(old -> rubrics.change(access, new Rubric(old.id(), old.version(), title.strip(), about.strip(), old.rates(), criteria, old.by())))
                .orElseGet(() -> rubrics.make(access, title.strip(), about.strip(), rates, criteria));
    }
}
