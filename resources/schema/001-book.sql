-- The book. Ids are UUIDv7 (16 bytes), papers are known by their SHA-256 (32 bytes), nothing is ever deleted but marked so.
-- Every table that a person can change has `deleted` and `visibility`; every change of theirs has its rows in `change`.
-- Dates: when_text is what time.WhenText writes, when_words what the source says; earliest, latest and day (where it is listed) follow from it.

CREATE TABLE device (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  made INTEGER NOT NULL,
  here INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE act (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('DO', 'UNDO', 'REDO')),
  label TEXT NOT NULL,
  at INTEGER NOT NULL,
  of INTEGER REFERENCES act (number),
  state TEXT NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'FORGOTTEN', 'STEP'))
) STRICT;

CREATE INDEX act_state ON act (state, number);

CREATE TABLE change (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  act INTEGER NOT NULL REFERENCES act (number),
  entity TEXT NOT NULL,
  id ANY NOT NULL,
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  hlc INTEGER NOT NULL,
  base_hlc INTEGER,
  device BLOB NOT NULL REFERENCES device (id),
  actor TEXT NOT NULL,
  schema INTEGER NOT NULL
) STRICT;

CREATE INDEX change_act ON change (act);
CREATE INDEX change_field ON change (id, field, n);

CREATE TABLE revision (
  entry BLOB NOT NULL PRIMARY KEY CHECK (length(entry) = 16),
  sequence INTEGER NOT NULL,
  revised INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  id TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE resolution (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  body BLOB REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL DEFAULT '',
  body BLOB REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  resolution BLOB REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
  when_text TEXT NOT NULL DEFAULT '',
  when_words TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  doubt TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  earliest TEXT,
  latest TEXT,
  day TEXT,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_earliest ON meeting (earliest) WHERE deleted = 0;
CREATE INDEX meeting_latest ON meeting (latest) WHERE deleted = 0;

CREATE TABLE deliverable (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  title TEXT NOT NULL DEFAULT '',
  body BLOB REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  resolution BLOB REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
  meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  when_text TEXT NOT NULL DEFAULT '',
  when_words TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  doubt TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  earliest TEXT,
  latest TEXT,
  day TEXT,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX deliverable_earliest ON deliverable (earliest) WHERE deleted = 0;
CREATE INDEX deliverable_latest ON deliverable (latest) WHERE deleted = 0;

CREATE TABLE agenda_item (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  place INTEGER,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX agenda_item_meeting ON agenda_item (meeting) WHERE deleted = 0;

CREATE TABLE reminder (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  entry BLOB,
  days_before INTEGER,
  at TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_entry ON reminder (entry);

CREATE TABLE paper (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 32),
  file_name TEXT NOT NULL DEFAULT '',
  size INTEGER,
  format TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  pages INTEGER,
  added INTEGER,
  read_on TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A paper's bytes and its text never change: they are not journaled, and stay until they are purged.
CREATE TABLE paper_content (
  paper BLOB NOT NULL PRIMARY KEY REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE paragraph (
  paper BLOB NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  page INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (paper, position)
) STRICT;

CREATE TABLE proposal (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  paper BLOB REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  place_in_paper INTEGER,
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  when_text TEXT NOT NULL DEFAULT '',
  when_words TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  resolution TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  doubts TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  entry BLOB,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX proposal_paper ON proposal (paper) WHERE deleted = 0;

-- `of` is the proposal or the entry that rests on the quote.
CREATE TABLE evidence (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  of BLOB,
  rank INTEGER,
  paper BLOB,
  paragraph INTEGER,
  start INTEGER,
  quote TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_of ON evidence (of);
