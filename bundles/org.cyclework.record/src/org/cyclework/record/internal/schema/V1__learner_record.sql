-- The log. Rows are added and never changed.
CREATE TABLE IF NOT EXISTS event (
    id UUID PRIMARY KEY,
    learner UUID NOT NULL,
    verb VARCHAR(40) NOT NULL,
    object_id VARCHAR(200) NOT NULL,
    session UUID,
    payload VARCHAR(1000000) NOT NULL,
    happened_at BIGINT NOT NULL,
    device UUID NOT NULL,
    sequence BIGINT NOT NULL,
    checksum BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS event_object ON event (learner, object_id);
CREATE INDEX IF NOT EXISTS event_session ON event (session);

-- This machine's name in the log: one row.
CREATE TABLE IF NOT EXISTS device (
    id UUID PRIMARY KEY
);

-- Everything below is derived from the log.
CREATE TABLE IF NOT EXISTS learner (
    id UUID PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    enrolled_at BIGINT NOT NULL,
    sequence BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS lesson_progress (
    learner UUID NOT NULL,
    lesson VARCHAR(200) NOT NULL,
    opened_at BIGINT,
    read_at BIGINT,
    last_sequence BIGINT NOT NULL,
    PRIMARY KEY (learner, lesson)
);

CREATE TABLE IF NOT EXISTS item_result (
    learner UUID NOT NULL,
    item VARCHAR(200) NOT NULL,
    attempts INTEGER NOT NULL,
    last_score DOUBLE PRECISION NOT NULL,
    best_score DOUBLE PRECISION NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (learner, item)
);

CREATE TABLE IF NOT EXISTS quiz (
    learner UUID NOT NULL,
    session UUID NOT NULL,
    object_id VARCHAR(200) NOT NULL,
    started_at BIGINT NOT NULL,
    answers INTEGER NOT NULL,
    finished BOOLEAN NOT NULL,
    score DOUBLE PRECISION,
    last_sequence BIGINT NOT NULL,
    PRIMARY KEY (learner, session)
);

CREATE TABLE IF NOT EXISTS play (
    learner UUID NOT NULL,
    session UUID NOT NULL,
    case_id VARCHAR(200) NOT NULL,
    started_at BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    last_sequence BIGINT NOT NULL,
    PRIMARY KEY (learner, session)
);
