-- Promises and asks without a date stand beside the deadlines; whoever asked, or is to have it, is named.
ALTER TABLE deliverable ADD COLUMN kind TEXT NOT NULL DEFAULT 'DEADLINE';
ALTER TABLE deliverable ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
ALTER TABLE proposal ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
