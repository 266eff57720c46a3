-- Times are UTC, ISO 8601 with seven decimals and Z: their text order is their time order.
-- Enumerations are stored by name. Addresses are canonical absolute URLs.

CREATE TABLE source (
    id               TEXT PRIMARY KEY,
    title            TEXT NOT NULL,
    start_url        TEXT NOT NULL,
    bestuurseenheden TEXT NOT NULL,    -- JSON array of IRIs, the owner first
    schedule         TEXT,
    owner            TEXT,
    vendor           TEXT,
    comment          TEXT,
    report_from      TEXT NOT NULL,    -- YYYY-MM-DD
    loket_publisher  TEXT,
    loket_key        BLOB,             -- encrypted
    delay_ms         INTEGER,
    max_pages        INTEGER,
    ignore_robots    INTEGER NOT NULL,
    CHECK ((loket_publisher IS NULL) = (loket_key IS NULL))
) STRICT;

CREATE TABLE run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id  TEXT NOT NULL,          -- no reference: what a removed source did stays known
    state      TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at   TEXT,
    reason     TEXT,
    CHECK ((state = 'Running') = (ended_at IS NULL))
) STRICT;

-- One run per source at a time.
CREATE UNIQUE INDEX run_under_way ON run (source_id) WHERE state = 'Running';
CREATE INDEX run_by_source ON run (source_id, id);

-- The frontier. The id counts up: the order in which addresses were found.
CREATE TABLE run_page (
    id       INTEGER PRIMARY KEY,
    run_id   INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    url      TEXT NOT NULL,
    referrer TEXT,
    state    TEXT NOT NULL,
    step     TEXT,
    reason   TEXT,
    UNIQUE (run_id, url)
) STRICT;

CREATE INDEX run_page_by_state ON run_page (run_id, state, id);

-- Counted as it changes: a run of a million addresses is counted after each of them.
CREATE TABLE run_page_count (
    run_id INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    state  TEXT NOT NULL,
    pages  INTEGER NOT NULL,
    PRIMARY KEY (run_id, state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_page_found AFTER INSERT ON run_page BEGIN
    INSERT INTO run_page_count (run_id, state, pages) VALUES (NEW.run_id, NEW.state, 1)
        ON CONFLICT (run_id, state) DO UPDATE SET pages = pages + 1;
END;

CREATE TRIGGER run_page_handled AFTER UPDATE OF state ON run_page WHEN OLD.state <> NEW.state BEGIN
    UPDATE run_page_count SET pages = pages - 1 WHERE run_id = OLD.run_id AND state = OLD.state;
    INSERT INTO run_page_count (run_id, state, pages) VALUES (NEW.run_id, NEW.state, 1)
        ON CONFLICT (run_id, state) DO UPDATE SET pages = pages + 1;
END;

-- What is remembered of a page between visits.
CREATE TABLE page (
    url            TEXT PRIMARY KEY,
    source_id      TEXT NOT NULL,
    type           TEXT NOT NULL,
    archive_file   TEXT NOT NULL,
    archive_offset INTEGER NOT NULL,
    archive_digest TEXT NOT NULL,
    etag           TEXT,
    last_modified  TEXT,
    fetched_at     TEXT NOT NULL,
    pipeline       TEXT NOT NULL,
    extracted      INTEGER NOT NULL,
    published      INTEGER NOT NULL,
    quarantined    INTEGER NOT NULL,
    besluiten      INTEGER NOT NULL,
    maturity       TEXT NOT NULL,
    problems       TEXT NOT NULL       -- JSON array
) STRICT;

CREATE INDEX page_by_source ON page (source_id, url);

CREATE TABLE outbox (
    id            INTEGER PRIMARY KEY,
    resource      TEXT NOT NULL UNIQUE,
    source_id     TEXT NOT NULL,
    organization  TEXT,
    page          TEXT NOT NULL,
    state         TEXT NOT NULL,
    reason        TEXT,
    attempts      INTEGER NOT NULL,
    due_at        TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    accepted_at   TEXT,
    submission    TEXT,
    session_start TEXT
) STRICT;

CREATE INDEX outbox_by_state ON outbox (state, created_at, id);

-- The embedded store's graphs. The part '' is what was written as a whole.
CREATE TABLE graph_part (
    graph   TEXT NOT NULL,
    part    TEXT NOT NULL,
    content BLOB NOT NULL,             -- N-Triples in UTF-8, gzip
    PRIMARY KEY (graph, part)
) STRICT;

CREATE TABLE archive_record (
    file       TEXT NOT NULL,
    offset     INTEGER NOT NULL,
    url        TEXT NOT NULL,
    digest     TEXT NOT NULL,
    fetched_at TEXT NOT NULL,
    PRIMARY KEY (file, offset)
) STRICT, WITHOUT ROWID;

CREATE INDEX archive_record_by_url ON archive_record (url, digest, fetched_at);
