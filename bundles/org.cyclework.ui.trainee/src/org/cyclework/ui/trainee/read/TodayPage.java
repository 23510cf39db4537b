package org.cyclework.ui.trainee.read;

import java.util.List;
import org.cyclework.record.PersonName;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Icons;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.TodayModel;
import org.eclipse.jface.layout.GridDataFactory;
import org.cyclework.ui.trainee.progress.ProgressEditor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the start page says: where to go on, what to practise, how far everything is, and what this program is not. */
final class TodayPage extends Composite {

    static final String SCOPE = Messages.Today_scope;
    private static final int MEASURE = 620;
    private static final String SERIF = "Serif";

    private final LinkOpener links;
    private final LocalResourceManager resources;
    private final Composite column;

    TodayPage(Composite parent, LinkOpener links, TodayModel model) {
        super(parent, SWT.NONE);
        this.links = links;
        setBackground(Palette.PAPER.color());
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().margins(36, 34).applyTo(this);
        column = new Composite(this, SWT.NONE);
        column.setBackground(Palette.PAPER.color());
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(scaled(MEASURE), SWT.DEFAULT).applyTo(column);
        Widgets.id(text(model.name().map(PersonName::isolated).map(name -> Messages.bind(Messages.Today_greeting, name)).orElse(Messages.Today_welcome), 20, true, Palette.INK), "today.greeting");
        cards("today.back", model.back().size() == 1 ? Messages.Today_backOne : Messages.bind(Messages.Today_back, model.back().size()), model.back());
        cards("today.awaiting", Messages.Today_awaiting, model.awaiting());
        goOn(model);
        cards("today.assigned", Messages.Today_assigned, model.assigned());
        cards("today.waits", Messages.Today_waits, model.waits());
        practise(model);
        week(model);
        progress(model);
        gap(18);
        Widgets.id(text(SCOPE, 10, false, Palette.MUTED), "today.scope");
    }

    private void goOn(TodayModel model) {
        heading(model.begun() ? Messages.Today_goOn : Messages.Today_begin);
        if (model.next().isPresent()) {
            TodayModel.Next next = model.next().get();
            Composite card = card();
            line(card, next.offer(), 14);
            Label why = Widgets.id(label(card, next.why(), 10, false, Palette.INK), "today.why");
            GridDataFactory.fillDefaults().grab(true, false).hint(scaled(MEASURE) - 80, SWT.DEFAULT).span(2, 1).applyTo(why);
            Button open = Widgets.id(new Button(card, SWT.PUSH), "today.continue");
            open.setText(model.begun() ? Messages.bind(Messages.Button_continueWith, next.offer().title().replace("&", "&&")) : Messages.Button_beginReading);
            open.setFont(font(10, false));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 6).span(2, 1).applyTo(open);
            open.addListener(SWT.Selection, event -> open(next.offer().link()));
        } else if (model.lessons() > 0) {
            text(Messages.Today_allRead, 12, true, Palette.INK);
        } else {
            text(Messages.Today_noCourse, 12, true, Palette.INK);
        }
    }

    private void cards(String id, String title, List<TodayModel.Offer> offers) {
        if (!offers.isEmpty()) {
            Widgets.id(heading(title), id);
            offers.forEach(offer -> line(card(), offer, 12));
        }
    }

    private void practise(TodayModel model) {
        if (model.practise().isEmpty() && model.more().isEmpty() && !model.assigned().isEmpty()) {
            return; // all of it is assigned and stands above
        }
        heading(Messages.Today_practise);
        if (model.practise().isEmpty()) {
            text(Messages.Today_noPractice, 11, true, Palette.MUTED);
        }
        for (TodayModel.Offer offer : model.practise()) {
            line(card(), offer, 12);
        }
        if (!model.more().isEmpty()) {
            Composite rows = new Composite(column, SWT.NONE);
            rows.setBackground(Palette.PAPER.color());
            RowLayoutFactory.fillDefaults().wrap(true).spacing(14).applyTo(rows);
            GridDataFactory.fillDefaults().grab(true, false).hint(scaled(MEASURE), SWT.DEFAULT).indent(0, 4).applyTo(rows);
            label(rows, Messages.Today_more, 11, false, Palette.MUTED);
            model.more().forEach(offer -> link(rows, offer, 11));
        }
    }

    private void week(TodayModel model) {
        if (!model.week().isEmpty()) {
            heading(Messages.Today_week);
            model.week().forEach(part -> text("·  " + part, 11, false, Palette.INK));
            Link progress = Widgets.pressed(Widgets.id(new Link(column, SWT.NONE), "today.progress"));
            progress.setText("<a>" + Messages.Today_toProgress + "</a>");
            progress.setFont(font(11, false));
            progress.setBackground(column.getBackground());
            progress.setLinkForeground(Palette.LINK.color());
            progress.addListener(SWT.Selection, event -> open(CourseLink.to(ProgressEditor.KIND, "")));
        }
    }

    private void progress(TodayModel model) {
        if (model.modules().isEmpty()) {
            return;
        }
        heading(Messages.Today_way);
        Composite rows = new Composite(column, SWT.NONE);
        rows.setBackground(Palette.PAPER.color());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 6).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        for (TodayModel.Offer module : model.modules()) {
            link(rows, module, 11);
            Label state = label(rows, module.detail(), 10, false, Palette.MUTED);
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(state);
        }
    }

    private Composite card() {
        Composite card = new Composite(column, SWT.NONE);
        card.setBackground(Palette.CARD.color());
        Widgets.style(card, "CyCard");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 3).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        card.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Palette.LINE.color());
            event.gc.drawRoundRectangle(0, 0, card.getSize().x - 1, card.getSize().y - 1, 8, 8);
        });
        return card;
    }

    private void line(Composite card, TodayModel.Offer offer, int size) {
        Label icon = new Label(card, SWT.NONE);
        icon.setImage(resources.create(Icons.named(offer.icon())));
        icon.setBackground(card.getBackground());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
        Link title = link(card, offer, size);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        if (!offer.detail().isEmpty()) {
            Label detail = label(card, offer.detail(), 10, false, Palette.MUTED);
            GridDataFactory.fillDefaults().grab(true, false).hint(scaled(MEASURE) - 80, SWT.DEFAULT).span(2, 1).applyTo(detail);
        }
    }

    private Link link(Composite parent, TodayModel.Offer offer, int size) {
        Link link = Widgets.pressed(Widgets.id(new Link(parent, SWT.NONE), "today.open." + offer.link().id()));
        link.setText("<a>" + offer.title().replace("&", "&&").replace("<", "‹") + "</a>");
        link.setFont(font(size, true));
        link.setBackground(parent.getBackground());
        link.setLinkForeground(Palette.LINK.color());
        link.addListener(SWT.Selection, event -> open(offer.link()));
        return link;
    }

    private Label heading(String words) {
        gap(14);
        return text(words, 11, false, Palette.MUTED);
    }

    private Label text(String words, int size, boolean serif, Palette color) {
        Label label = label(column, words, size, serif, color);
        GridDataFactory.fillDefaults().grab(true, false).hint(scaled(MEASURE), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Label label(Composite parent, String words, int size, boolean serif, Palette color) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font(size, serif));
        label.setForeground(color.color());
        label.setBackground(parent.getBackground());
        return color == Palette.MUTED ? Widgets.style(label, "CyMuted") : label;
    }

    private void gap(int height) {
        Label gap = new Label(column, SWT.NONE);
        gap.setBackground(Palette.PAPER.color());
        GridDataFactory.fillDefaults().hint(1, height).applyTo(gap);
    }

    private Font font(int size, boolean serif) {
        FontDescriptor system = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        int height = Math.max(6, scaled(size));
        return resources.create(serif ? FontDescriptor.createFrom(SERIF, height, SWT.NORMAL) : system.setHeight(height));
    }

    private static int scaled(int size) {
        return Math.round(size * Preferences.zoom() / 100f);
    }

    private void open(CourseLink link) {
        links.open(link);
    }
}
