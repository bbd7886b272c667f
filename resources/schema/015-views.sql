-- Lists that an officer keeps: a name, the text of the filter, the order, and the place among the others.
CREATE TABLE saved_view (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL DEFAULT '',
  filter TEXT NOT NULL DEFAULT '',
  arrangement TEXT NOT NULL DEFAULT '',
  place INTEGER,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
