package org.chancery.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chancery.agenda.Id;
import org.chancery.ui.finder.Finder;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.FxBackground;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.NoticeBar;
import org.chancery.ui.theme.Theme;

/// The frame: one page in the middle, a sheet over it when something has to be settled first.
public final class Shell extends StackPane {

    private final Consumer<Destination> go;
    private final ShellModel model;
    private final Sidebar sidebar;
    private final StackPane place = new StackPane();
    private final NoticeBar notices;
    private final Sheets sheets = new Sheets();
    private final StatusBar status;
    /// Where the keyboard was before a sheet was laid.
    private Optional<Node> before = Optional.empty();
    private final Finder finder;
    private List<Shortcut> shortcuts = List.of();

    public Shell(ShellModel model, FxBackground background, Clock clock, NoticeBar notices, Consumer<Destination> go) {
        this.go = go;
        finder = new Finder(model.finder(), "Ctrl+K", go);
        this.model = model;
        this.notices = notices;
        getStyleClass().add("shell");
        sidebar = new Sidebar(go);
        var top = new TopBar(finder, model, go);
        status = new StatusBar(clock, background.running());
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, new Insets(0, 0, 18, 0));
        var right = new BorderPane(new StackPane(place, notices));
        right.setTop(top);
        var frame = new BorderPane(right);
        frame.setLeft(sidebar);
        frame.setBottom(status);
        getChildren().addAll(frame, finder.results(), sheets,
                DropTarget.on(this, files -> unlessLaid(() -> go.accept(new Destination.AddDocuments(files)))));
        UndoInText.in(this, () -> unlessLaid(model::undo), () -> unlessLaid(model::redo));
        model.standingProperty().addListener((seen, before, now) -> tellOfProposals(before, now));
        model.standingProperty().subscribe(standing -> {
            sidebar.show(standing);
            top.show(standing);
            status.show(standing);
        });
    }

    /// What a new meeting makes due by the rules of its body is told at once; it enters the book when the officer takes it.
    private void tellOfProposals(Standing before, Standing now) {
        if (before != Standing.UNREAD)
            now.newly(before).ifPresent(waiting -> tell(Notice.done("The rules of " + waiting.pack().called()
                    + " make " + (waiting.deadlines() == 1 ? "1 deadline" : waiting.deadlines() + " deadlines")
                    + " due for " + waiting.body().shortName() + ".", "Look",
                    () -> go.accept(new Destination.Rules(Optional.of(
                            new Destination.Rules.Proposals(waiting.pack().name(), waiting.body().id())))))));
    }

    /// Puts a page into the window and the keyboard on it.
    public void show(Section section, Parent page) {
        lift();
        sidebar.select(section);
        if (!place.getChildren().contains(page))
            place.getChildren().setAll(page);
        page.requestFocus();
    }

    /// Marks a view that the officer keeps as the one that is shown.
    public void select(Id view) {
        sidebar.select(view);
    }

    /// Puts a page where another is, if that is in the window. A sheet laid over it stays.
    public void swap(Parent there, Parent instead) {
        if (!place.getChildren().contains(there))
            return;
        boolean here = there.isFocusWithin();
        place.getChildren().setAll(instead);
        if (here)
            instead.requestFocus();
    }

    /// Lays a sheet over the window. It stays until it is lifted: a click beside it must not lose what was typed on it.
    public void lay(Region sheet) {
        if (!sheets.isLaid())
            before = Optional.ofNullable(getScene().getFocusOwner());
        sheets.lay(sheet);
    }

    /// Whether this sheet is laid over the window now.
    public boolean lays(Region sheet) {
        return sheets.lays(sheet);
    }

    /// Takes the sheet away and puts the keyboard back where it was.
    public void lift() {
        sheets.lift();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    public void tell(Notice notice) {
        notices.show(notice);
    }

    /// Gives the window's keys to the scene in which the shell now stands.
    public void bind(Scene scene, Theme theme) {
        List<Shortcut> keys = Keys.of(go, model, theme, finder::requestFocus, this::showKeys);
        scene.getAccelerators().clear();
        keys.forEach(key -> scene.getAccelerators().put(key.keys(), () -> unlessLaid(key.act())));
        shortcuts = keys;
        status.offer(theme);
    }

    /// Stops what moves by itself.
    public void rest() {
        status.stop();
    }

    /// What is on a sheet has to be settled before anything else begins.
    private void unlessLaid(Runnable act) {
        if (!sheets.isLaid())
            act.run();
    }

    private void showKeys() {
        lay(new ShortcutSheet(shortcuts, this::lift));
    }
}
