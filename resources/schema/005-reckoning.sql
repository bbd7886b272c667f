-- Which entry hangs on which: an index of the origins, not journaled.
CREATE TABLE tie (
  entry BLOB NOT NULL,
  anchor BLOB NOT NULL,
  PRIMARY KEY (entry, anchor)
) STRICT, WITHOUT ROWID;

CREATE INDEX tie_anchor ON tie (anchor);

-- Rules and holidays are kept as the text that an officer reads and edits.
CREATE TABLE rule_pack (
  id TEXT NOT NULL PRIMARY KEY,
  rules TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- By time zone.
CREATE TABLE holiday_list (
  id TEXT NOT NULL PRIMARY KEY,
  days TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE closure (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  first TEXT NOT NULL DEFAULT '',
  last TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
