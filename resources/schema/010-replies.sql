-- How an officer closed a question that its paper does not answer.
CREATE TABLE reply (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  paper BLOB,
  paragraph INTEGER,
  kind TEXT NOT NULL DEFAULT '',
  closed_on TEXT NOT NULL DEFAULT '',
  answer_paper BLOB,
  answer_paragraph INTEGER,
  words TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX reply_paper ON reply (paper, paragraph);
