-- A resolution has a note of the officer's own. What it was called that turned out to be the same keeps leading to it.
ALTER TABLE resolution ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE other_name (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  resolution BLOB REFERENCES resolution (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  body BLOB REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
