-- The exports that were made. Nothing of it is journaled: it is what calendars know, not what the agenda says.
CREATE TABLE dispatch (
  number INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  target TEXT NOT NULL,
  place TEXT NOT NULL,
  entries INTEGER NOT NULL
) STRICT;

CREATE INDEX dispatch_target ON dispatch (target);

-- What each calendar was told last of each entry, also of one that is gone.
CREATE TABLE told (
  target TEXT NOT NULL,
  entry BLOB NOT NULL CHECK (length(entry) = 16),
  uid TEXT NOT NULL,
  meeting INTEGER NOT NULL,
  title TEXT NOT NULL,
  when_text TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  leads TEXT NOT NULL,
  cancelled INTEGER NOT NULL,
  dispatch INTEGER NOT NULL,
  PRIMARY KEY (target, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX told_entry ON told (entry);
