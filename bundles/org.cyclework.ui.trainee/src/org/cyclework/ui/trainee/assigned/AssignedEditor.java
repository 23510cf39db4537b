package org.cyclework.ui.trainee.assigned;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.assigned.AssignedModel.Deed;
import org.cyclework.ui.trainee.page.StepEditor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

/** An assignment: what it asks for and where it stands; from here it is begun, handed in and taken back. */
public final class AssignedEditor extends StepEditor implements Revealing {

    private AssignedModel model;
    private HandInPanel handIn;
    private SeenAnswers seen;
    private Optional<UUID> wanted = Optional.empty();
    private List<String> offered = List.of();
    private Optional<String> notYet = Optional.empty();
    private boolean opening;
    private Runnable confirming = () -> {};

    @Override
    protected String helpTopic() {
        return "assigned";
    }

    @Override
    protected String pageId() {
        return "assigned-page";
    }

    @Override
    protected void begin() {
        seen = new SeenAnswers(Preferences.store());
        model = new AssignedModel(UUID.fromString(input().id()), desk().assigned(), desk().library()::course, desk().study()::study,
                session -> desk().plays().find(desk().access(), session));
        Events.onAppended(body(), appended -> reread());
        Events.onCourseReloaded(body(), this::reread);
        open();
    }

    /** Goes on to handing in where the link wants that, once it is known what there is. */
    @Override
    public void reveal(CourseLink link) {
        wanted = inFront(handIn) ? Optional.empty() : HandInPlace.session(link);
        if (wanted.isPresent() && !busy()) {
            open();
        }
    }

    /** Something was written: where the assignment stands may be another; what is being handed in is left alone. */
    private void reread() {
        if (inFront(page()) && !busy()) {
            open();
        }
    }

    private void open() {
        opening = true;
        step(Messages.Job_open, model::read, this::opened);
    }

    private void opened(AssignedModel.Reading reading) {
        opening = false;
        boolean first = handIn == null && page().page() == null;
        model.opened(reading);
        setPartName(model.title());
        setTitleToolTip(model.title());
        if (wanted.isPresent() && model.deeds().contains(Deed.HAND_IN)) {
            take(Deed.HAND_IN);
            return;
        }
        String before = page().page() == null ? "" : page().page().body();
        List<String> buttons = model.deeds().stream().map(model::words).toList();
        boolean same = before.equals(model.page().body()) && buttons.equals(offered) && model.nothingToHandIn().equals(notYet);
        if (!first && inFront(page()) && same) {
            return;
        }
        offered = buttons;
        notYet = model.nothingToHandIn();
        clearHeader();
        page().show(model.page());
        seen.see(model.feedback());
        deeds(model.deeds());
        showInFront(page());
    }

    private void deeds(List<Deed> deeds) {
        for (Deed deed : deeds) {
            Button button = footButton(model.words(deed), "assigned-" + deed.name().toLowerCase(Locale.ROOT).replace('_', '-'), () -> take(deed));
            if (deed == deeds.getFirst()) {
                Widgets.style(button, "CyPrimary");
            }
            if (deed == Deed.HAND_IN) {
                model.nothingToHandIn().ifPresent(why -> {
                    button.setEnabled(false);
                    Widgets.style(Widgets.id(new Label(button.getParent(), 0), "assigned-not-yet"), "CyMuted").setText(why.replace("&", "&&"));
                });
            }
        }
        if (deeds.contains(Deed.TAKE_BACK)) {
            footButton(Messages.Button_toFolder, "assigned-folder", () -> desk().links().open(CourseLink.to(new CourseLink.Kind("record"), "folder-out")));
        }
    }

    private void take(Deed deed) {
        switch (deed) {
            case OPEN -> step(Messages.Job_begin, model::begin, desk().links()::open);
            case HAND_IN -> step(Messages.Job_offer, model::offer, this::offered);
            case TODAY -> desk().links().open(CourseLink.to(CourseLink.Kind.TODAY, ""));
            case TAKE_BACK -> step(Messages.Job_takeBack, () -> {
                model.takeBack();
                return model.read();
            }, this::opened);
        }
    }

    private void offered(HandInOffer offer) {
        HandInModel what = new HandInModel(offer, wanted);
        wanted = Optional.empty();
        if (handIn != null) {
            handIn.dispose();
        }
        clearHeader();
        label(Messages.bind(Messages.HandIn_line, what.title()), "handin-where");
        footButton(Messages.Button_back, "handin-back", this::open);
        Button send = Widgets.style(footButton(Messages.Button_send, "handin-send", () -> send(what)), "CyPrimary");
        send.setToolTipText(Messages.HandIn_key);
        confirming = () -> {
            if (!send.isDisposed() && send.isEnabled()) {
                send(what);
            }
        };
        Label missing = Widgets.id(new Label(send.getParent(), 0), "handin-missing");
        handIn = new HandInPanel(body(), what, () -> {
            List<String> why = what.missing();
            send.setEnabled(why.isEmpty());
            missing.setText(String.join(" ", why)); // what stays is told on the page
            missing.requestLayout();
        });
        showInFront(handIn);
    }

    private void send(HandInModel what) {
        step(Messages.Job_handIn, () -> {
            model.handIn(what.handIn());
            return model.read();
        }, this::opened);
    }

    @Override
    protected boolean confirm() {
        confirming.run();
        return inFront(handIn);
    }

    @Override
    protected void stay() {
        wanted = Optional.empty();
        if (opening) { // what cannot be read now would not be read a moment later
            opening = false;
        } else {
            open();
        }
    }
}
