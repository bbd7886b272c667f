-- A session that is adjourned has another part, which resumes it.
ALTER TABLE meeting ADD COLUMN resumes BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX meeting_resumes ON meeting (resumes) WHERE resumes IS NOT NULL;
