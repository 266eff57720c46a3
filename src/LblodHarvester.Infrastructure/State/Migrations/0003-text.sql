-- The terms of the store's literals, by the literals' numbers: stems of words, and words that are not their own stem with '=' before them, as
-- LblodHarvester.Sparql makes them. Literals are numbered as in term_block and never change, so that no text is kept here and none is removed.

CREATE VIRTUAL TABLE literal_text USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '='");

-- How many literals the index has: those with a lower number.
CREATE TABLE literal_text_count (count INTEGER NOT NULL) STRICT;

INSERT INTO literal_text_count (count) VALUES (0);
