package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.course.Course;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A decision-only case: what lies on the table above, what can be done below. */
final class DecisionPanel extends Composite {

    private static final int WIDTH = 320;
    /** The largest part of the height, in per cent, that the choices take of themselves. */
    private static final int MOST_FOR_CHOICES = 55;

    private final Course course;
    private final Consumer<String> decide;
    private final SashForm sash;
    private final PageBrowser page;
    private final ScrolledComposite scroll;
    private final Composite options;
    private final List<String> ids = new ArrayList<>();
    private boolean shared;

    /**
     * @param links follows the links of the page
     * @param decide gets the id of the option that was picked
     */
    DecisionPanel(Composite parent, Course course, LinkOpener links, Consumer<String> decide) {
        super(parent, SWT.NONE);
        this.course = course;
        this.decide = decide;
        setLayout(new FillLayout());
        sash = new SashForm(this, SWT.VERTICAL);
        page = new PageBrowser(sash, "decision-page", links::open);
        scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        options = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(0, 6).applyTo(options);
        scroll.setContent(options);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Shows where the walk stands, and what the last decision led to. */
    void show(DecisionWalk walk, Optional<DecisionWalk.Decision> last) {
        MarkdownRenderer markdown = new MarkdownRenderer(course);
        HtmlPage shown = HtmlPage.titled(walk.vignette().getTitle()).html("<article class=\"case\">");
        last.ifPresent(decision -> consequence(shown, decision, markdown));
        ids.clear();
        for (Control child : options.getChildren()) {
            child.dispose();
        }
        if (walk.ended()) {
            closing(shown, walk);
        } else {
            shown.text("h1", walk.now().getTitle()).html(markdown.html(walk.now().getText()));
            offer(walk.options());
        }
        page.show(shown.html("</article>"));
        shared = false;
        fit();
        setFocus();
    }

    private static void consequence(HtmlPage shown, DecisionWalk.Decision decision, MarkdownRenderer markdown) {
        shown.html("<aside class=\"callout " + (decision.sound() ? "try" : "care") + "\"><p class=\"callout-label\">"
                + Html.escape(decision.sound() ? Messages.Decision_led : Messages.Decision_cost) + "</p>");
        shown.text("p", Messages.bind(Messages.Scene_youSaid, decision.text())).html(markdown.html(decision.consequence()));
        if (!decision.sound()) {
            shown.text("p", Messages.Decision_back);
        }
        shown.html("</aside>");
    }

    private static void closing(HtmlPage shown, DecisionWalk walk) {
        shown.text("h1", Messages.Decision_closed).text("p", Messages.Decision_order).html("<ol>");
        walk.taken().forEach(each -> shown.text("li", Messages.bind(each.sound() ? Messages.Decision_taken : Messages.Decision_takenBack, each.pointTitle(), each.text())));
        shown.html("</ol>").text("p", Messages.Decision_notAlone);
    }

    private void offer(List<DecisionOption> offered) {
        Label what = new Label(options, SWT.NONE);
        what.setText(Messages.Decision_what);
        int number = 1;
        for (DecisionOption option : offered) {
            Button button = Widgets.id(new Button(options, SWT.PUSH | SWT.WRAP | SWT.LEFT), "decision-" + number);
            button.setText((number + "  " + option.getText()).replace("&", "&&"));
            button.setAlignment(SWT.LEFT);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide.accept(option.getId())));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
            ids.add(option.getId());
            number++;
        }
    }

    /** A key was pressed; returns whether it meant something here: a digit chooses. */
    boolean key(Event event) {
        int place = event.character - '1';
        if (place < 0 || place >= ids.size()) {
            return false;
        }
        decide.accept(ids.get(place));
        return true;
    }

    private void fit() {
        options.layout(true, true);
        Point size = options.computeSize(scroll.getClientArea().width, SWT.DEFAULT);
        scroll.setMinSize(size);
        int height = sash.getClientArea().height;
        if (!shared && height > 0 && scroll.getClientArea().width > 0) {
            // once for each decision: after that it stays where the person drags it
            shared = true;
            int choices = Math.min(size.y, height * MOST_FOR_CHOICES / 100);
            sash.setWeights(height - choices, choices);
        }
    }

    @Override
    public boolean setFocus() {
        Control[] children = options.getChildren();
        return children.length > 1 ? children[1].setFocus() : page.setFocus();
    }
}
