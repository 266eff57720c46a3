-- The embedded store's quads. Its terms are numbered in the order of the blocks; rows say triples by those numbers, and the later row changes what
-- the earlier ones of its graph and part say. Part 0 is what belongs to no part. What is in a content says LblodHarvester.Sparql.

CREATE TABLE term_block (
    id      INTEGER PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE quad_row (
    id      INTEGER PRIMARY KEY,
    graph   INTEGER NOT NULL,
    part    INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX quad_row_by_graph ON quad_row (graph, part);

-- Graphs that were written before; the store takes them in when it is opened, and then there are none.
ALTER TABLE graph_part RENAME TO former_graph_part;
