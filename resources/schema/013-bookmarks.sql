-- How far the book was looked through. No act: it is not journaled, not undone, and stays with this laptop.

CREATE TABLE bookmark (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
