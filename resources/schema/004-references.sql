-- A resolution that a paper names has a kind and a body as far as the paper says them; a paper has a symbol of its own.
ALTER TABLE proposal ADD COLUMN resolution_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE proposal ADD COLUMN resolution_body TEXT NOT NULL DEFAULT '';
ALTER TABLE paper ADD COLUMN symbol TEXT NOT NULL DEFAULT '';
