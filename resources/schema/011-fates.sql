-- What a paper says becomes of a meeting that it proposes: it stands, is cancelled, or is postponed without a new date.
ALTER TABLE proposal ADD COLUMN fate TEXT NOT NULL DEFAULT '';
