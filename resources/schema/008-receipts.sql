-- How far something owed has come: RECEIVED is MET from here on, in the journal too, so that what was done before can still be undone.
UPDATE deliverable SET status = 'MET' WHERE status = 'RECEIVED';
UPDATE change SET old = 'MET' WHERE entity = 'deliverable' AND field = 'status' AND old = 'RECEIVED';
UPDATE change SET new = 'MET' WHERE entity = 'deliverable' AND field = 'status' AND new = 'RECEIVED';

-- How many documents are to come (0: not counted), and what took the place of what is superseded.
ALTER TABLE deliverable ADD COLUMN awaited INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliverable ADD COLUMN successor BLOB;

-- A document or an event that came for something owed.
CREATE TABLE receipt (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  deliverable BLOB,
  received TEXT NOT NULL DEFAULT '',
  paper BLOB,
  what TEXT NOT NULL DEFAULT '',
  visibility TEXT NOT NULL DEFAULT 'own',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX receipt_deliverable ON receipt (deliverable);
CREATE INDEX receipt_paper ON receipt (paper);
