-- The event of somebody else's calendar that an entry came from: its identity there, and what that calendar said last.
CREATE TABLE outside_event (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  entry BLOB,
  uid TEXT NOT NULL DEFAULT '',
  instance TEXT NOT NULL DEFAULT '',
  sequence INTEGER,
  created INTEGER,
  linked INTEGER,
  description TEXT NOT NULL DEFAULT '',
  said TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX outside_event_uid ON outside_event (uid);
CREATE INDEX outside_event_entry ON outside_event (entry);
