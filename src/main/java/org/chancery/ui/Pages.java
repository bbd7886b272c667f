package org.chancery.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.desk.Desk;
import org.chancery.extraction.Proposal;
import org.chancery.ui.away.AwayModel;
import org.chancery.ui.away.AwayPanel;
import org.chancery.ui.calendar.CalendarModel;
import org.chancery.ui.calendar.CalendarScreen;
import org.chancery.ui.deliverables.DeliverablesModel;
import org.chancery.ui.deliverables.DeliverablesScreen;
import org.chancery.ui.documents.DocumentsModel;
import org.chancery.ui.documents.DocumentsScreen;
import org.chancery.ui.horizon.HorizonModel;
import org.chancery.ui.horizon.HorizonScreen;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.meetings.MeetingsModel;
import org.chancery.ui.meetings.MeetingsScreen;
import org.chancery.ui.promises.PromisesModel;
import org.chancery.ui.promises.PromisesScreen;
import org.chancery.ui.resolutions.ResolutionsModel;
import org.chancery.ui.resolutions.ResolutionsScreen;
import org.chancery.ui.review.ReviewModel;
import org.chancery.ui.review.ReviewScreen;
import org.chancery.ui.rules.RulesModel;
import org.chancery.ui.rules.RulesScreen;
import org.chancery.ui.start.StartModel;
import org.chancery.ui.shell.WindowMemory;
import org.chancery.ui.start.StartScreen;

/// The pages of the window, each built once for an open book and read again after each act.
final class Pages {

    private static final String ORDER = "deliverables.order";
    private static final String COLUMNS = "deliverables.columns";

    final HorizonModel horizon;
    final HorizonScreen horizonScreen;
    final MeetingsModel meetings;
    final MeetingsScreen meetingsScreen;
    final CalendarModel calendar;
    final CalendarScreen calendarScreen;
    final DeliverablesModel deliverables;
    final DeliverablesScreen deliverablesScreen;
    final PromisesModel promises;
    final PromisesScreen promisesScreen;
    final DocumentsModel documents;
    final DocumentsScreen documentsScreen;
    final ReviewModel review;
    final ReviewScreen reviewScreen;
    final AwayModel away;
    final AwayPanel awayPanel;
    final RulesModel rules;
    final RulesScreen rulesScreen;
    final ResolutionsModel resolutions;
    final ResolutionsScreen resolutionsScreen;
    final StartModel start;
    final StartScreen startScreen;

    Pages(Desk desk, Background background, Consumer<Notice> tell, BiConsumer<Proposal, Consumer<Proposal>> correct,
            Consumer<Destination> go) {
        horizon = new HorizonModel(desk, background, new InspectorModel(desk, background, tell, go));
        horizonScreen = new HorizonScreen(horizon, go);
        meetings = new MeetingsModel(desk, background, tell);
        meetingsScreen = new MeetingsScreen(meetings, go);
        calendar = new CalendarModel(desk, background, new InspectorModel(desk, background, tell, go), go);
        calendarScreen = new CalendarScreen(calendar);
        deliverables = new DeliverablesModel(desk, background, tell,
                new InspectorModel(desk, background, tell, go));
        deliverablesScreen = new DeliverablesScreen(deliverables, go);
        promises = new PromisesModel(desk, background, tell, new InspectorModel(desk, background, tell, go), go);
        promisesScreen = new PromisesScreen(promises);
        documents = new DocumentsModel(desk, background, tell);
        documentsScreen = new DocumentsScreen(documents, desk.dutyStation(), go);
        review = new ReviewModel(desk, background);
        reviewScreen = new ReviewScreen(review, correct, go);
        away = new AwayModel(desk, background, go);
        awayPanel = new AwayPanel(away, desk::dutyStation);
        horizonScreen.lead(awayPanel);
        horizonScreen.addEventFilter(KeyEvent.KEY_PRESSED, awayPanel::escape);
        rules = new RulesModel(desk, background, tell);
        rulesScreen = new RulesScreen(rules);
        resolutions = new ResolutionsModel(desk, background, tell);
        resolutionsScreen = new ResolutionsScreen(resolutions, go);
        start = new StartModel(desk, background);
        startScreen = new StartScreen(go);
    }

    /// Arranges the pages as they were left.
    void recall(WindowMemory memory) {
        deliverables.arrange(Arrangement.read(memory.recall(ORDER)));
        deliverablesScreen.layOut(memory.recall(COLUMNS));
    }

    void keep(WindowMemory memory) {
        memory.keep(ORDER, deliverables.wholeText());
        memory.keep(COLUMNS, deliverablesScreen.layoutText());
    }

    void refresh() {
        start.refresh();
        horizon.refresh();
        calendar.refresh();
        meetings.refresh();
        deliverables.refresh();
        promises.refresh();
        documents.refresh();
        resolutions.refresh();
        rules.refresh();
        review.refresh();
    }
}
