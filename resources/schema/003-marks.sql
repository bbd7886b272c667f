-- What an officer marked in a paper: other words for a part of a proposal, or (part is empty) words that the reader had missed.
-- read_*: the date and the words that gave it before; empty where the officer made the proposal.
CREATE TABLE mark (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  proposal BLOB,
  part TEXT NOT NULL DEFAULT '',
  before TEXT NOT NULL DEFAULT '',
  after TEXT NOT NULL DEFAULT '',
  paper BLOB,
  paragraph INTEGER,
  start INTEGER,
  quote TEXT NOT NULL DEFAULT '',
  at INTEGER,
  read_when TEXT NOT NULL DEFAULT '',
  read_paragraph INTEGER,
  read_start INTEGER,
  read_quote TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX mark_proposal ON mark (proposal);
