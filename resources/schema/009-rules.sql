-- Which rule packs apply to which bodies: "un-habitat 0192…".
CREATE TABLE rule_application (
  id TEXT NOT NULL PRIMARY KEY,
  pack TEXT NOT NULL DEFAULT '',
  body BLOB,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What a rule proposed for a meeting and the officer did not want: "un-habitat/documents 0192…".
CREATE TABLE waiver (
  id TEXT NOT NULL PRIMARY KEY,
  rule TEXT NOT NULL DEFAULT '',
  meeting BLOB,
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- When and where the last day ends, by deliverable or body.
CREATE TABLE cutoff_terms (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  clock TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
