-- What a campus keeps: streams' lines as they were written, and who may bring and see which.
-- Nothing here is made anew from anything: it is what the machines of a campus acknowledged.

DO $roles$
DECLARE
    duty text;
BEGIN
    FOREACH duty IN ARRAY ARRAY['cyclework_person', 'cyclework_supervisor', 'cyclework_seat', 'cyclework_keeper'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = duty) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', duty);
        END IF;
    END LOOP;
END
$roles$;

-- Who a login is. A seat is a machine that several people share; it is nobody.
CREATE TABLE login (
    role name PRIMARY KEY,
    person uuid,
    everybody boolean NOT NULL DEFAULT false
);

-- Whom a supervisor answers, and who works at a seat.
CREATE TABLE reach (
    role name NOT NULL REFERENCES login ON DELETE CASCADE,
    learner uuid NOT NULL,
    PRIMARY KEY (role, learner)
);

-- People who were erased: nothing about them is taken any more.
CREATE TABLE erased (
    learner uuid PRIMARY KEY
);

CREATE FUNCTION me() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = cyclework, pg_temp
    AS $$ SELECT person FROM login WHERE role = session_user $$;

CREATE FUNCTION reached() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = cyclework, pg_temp
    AS $$ SELECT learner FROM reach WHERE role = session_user $$;

CREATE FUNCTION reaches_everybody() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = cyclework, pg_temp
    AS $$ SELECT coalesce((SELECT everybody FROM login WHERE role = session_user), false) $$;

-- Whether the text of an entry is gone: its digest stands there in its place.
CREATE FUNCTION is_blanked(number bigint, bytes bytea) RETURNS boolean LANGUAGE sql IMMUTABLE
    AS $$ SELECT substring(bytes FROM 11 + length(number::text) FOR 11) = ',"digest":"'::bytea
        AND substring(bytes FROM 86 + length(number::text) FOR 16) = '","blanked-by":"'::bytea $$;

CREATE FUNCTION digest(number bigint, bytes bytea) RETURNS bytea LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN substring(bytes FROM 11 + length(number::text) FOR 11) = ',"digest":"'::bytea
        THEN decode(encode(substring(bytes FROM 22 + length(number::text) FOR 64), 'escape'), 'hex')
        ELSE sha256(substring(bytes FROM 1 FOR octet_length(bytes) - 93)) END $$;

-- Whether a line follows the one before it, so that nobody can put another line in its place.
CREATE FUNCTION is_chained(number bigint, before bytea, link bytea, bytes bytea) RETURNS boolean LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN number = 0 THEN link = sha256(substring(bytes FROM 1 FOR octet_length(bytes) - 19))
        ELSE link = sha256(before || cyclework.digest(number, bytes))
        AND substring(bytes FROM 1 FOR 11 + length(number::text)) = convert_to('{"number":' || number || ',', 'UTF8') END $$;

-- Whether everything that an entry says was done by one person; a seal and a header say nothing. A null character, which texts
-- may hold and PostgreSQL cannot read, is read as another one.
CREATE FUNCTION is_said_by(who uuid, bytes bytea) RETURNS boolean LANGUAGE sql IMMUTABLE
    AS $$ SELECT NOT EXISTS (SELECT FROM json_array_elements(
            replace(convert_from(bytes, 'UTF8'), '\u0000', '\u0001')::json -> 'events') AS event
        WHERE event ->> 'actor' IS DISTINCT FROM who::text) $$;

-- A line and the entry that it holds are found by number and link; two links with one number are branches. Number 0 is
-- the stream's header.
CREATE TABLE line (
    learner uuid NOT NULL,
    audience varchar(40) NOT NULL,
    writer uuid NOT NULL,
    number bigint NOT NULL CHECK (number >= 0),
    link bytea NOT NULL,
    before bytea NOT NULL,
    bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 94 AND 1048576),
    PRIMARY KEY (learner, audience, writer, number, link),
    CHECK (cyclework.is_chained(number, before, link, bytes))
);

-- How far streams go: every line that no other one follows.
CREATE TABLE tip (
    learner uuid NOT NULL,
    audience varchar(40) NOT NULL,
    writer uuid NOT NULL,
    number bigint NOT NULL,
    link bytea NOT NULL,
    PRIMARY KEY (learner, audience, writer, number, link)
);

-- What came at once is mostly the tail of a stream: only where it begins and ends is the table looked at, row by row, so that
-- nothing ever reads all of it.
CREATE FUNCTION follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = cyclework, pg_temp AS $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT learner, audience, writer, number, before FROM fresh
            WHERE number > 0 AND (before, number - 1) NOT IN (SELECT link, number FROM fresh) LOOP
        IF NOT EXISTS (SELECT FROM line AS earlier WHERE earlier.learner = one.learner AND earlier.audience = one.audience
                AND earlier.writer = one.writer AND earlier.number = one.number - 1 AND earlier.link = one.before) THEN
            RAISE EXCEPTION 'a line has no line before it' USING ERRCODE = 'foreign_key_violation';
        END IF;
        DELETE FROM tip WHERE tip.learner = one.learner AND tip.audience = one.audience AND tip.writer = one.writer
            AND tip.number = one.number - 1 AND tip.link = one.before;
    END LOOP;
    FOR one IN SELECT learner, audience, writer, number, link FROM fresh WHERE link NOT IN (SELECT before FROM fresh) LOOP
        IF NOT EXISTS (SELECT FROM line AS next WHERE next.learner = one.learner AND next.audience = one.audience
                AND next.writer = one.writer AND next.number = one.number + 1 AND next.before = one.link) THEN
            INSERT INTO tip VALUES (one.learner, one.audience, one.writer, one.number, one.link) ON CONFLICT DO NOTHING;
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

CREATE TRIGGER followed AFTER INSERT ON line REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION follow();

CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = cyclework, pg_temp AS $$
BEGIN
    DELETE FROM tip WHERE tip.learner IN (SELECT DISTINCT learner FROM gone);
    RETURN NULL;
END
$$;

CREATE TRIGGER forgotten AFTER DELETE ON line REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget();

ALTER TABLE login ENABLE ROW LEVEL SECURITY;
ALTER TABLE reach ENABLE ROW LEVEL SECURITY;
ALTER TABLE erased ENABLE ROW LEVEL SECURITY;
ALTER TABLE line ENABLE ROW LEVEL SECURITY;
ALTER TABLE tip ENABLE ROW LEVEL SECURITY;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA cyclework FROM PUBLIC;
GRANT USAGE ON SCHEMA cyclework TO cyclework_person, cyclework_supervisor, cyclework_seat, cyclework_keeper;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA cyclework TO cyclework_person, cyclework_supervisor, cyclework_seat, cyclework_keeper;
GRANT SELECT, INSERT, UPDATE (bytes) ON line TO cyclework_person, cyclework_supervisor, cyclework_seat, cyclework_keeper;
GRANT SELECT ON tip, erased TO cyclework_person, cyclework_supervisor, cyclework_seat, cyclework_keeper;
GRANT DELETE ON line TO cyclework_keeper;
GRANT INSERT ON erased TO cyclework_keeper;
GRANT SELECT, INSERT, DELETE ON reach TO cyclework_keeper;
GRANT SELECT ON login TO cyclework_keeper;

CREATE POLICY everybody_knows ON erased FOR SELECT USING (true);
CREATE POLICY keeper_erases ON erased FOR INSERT TO cyclework_keeper WITH CHECK (true);
CREATE POLICY keeper_sees ON login FOR SELECT TO cyclework_keeper USING (true);
CREATE POLICY keeper_tells ON reach TO cyclework_keeper USING (true) WITH CHECK (true);

-- What may be seen of the lines, and just so of how far they go.
CREATE POLICY own_seen ON line FOR SELECT TO cyclework_person
    USING (learner = (SELECT cyclework.me()) AND audience <> 'staff');
CREATE POLICY supervised_seen ON line FOR SELECT TO cyclework_supervisor
    USING (audience IN ('work', 'review', 'staff', 'person')
        AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())));
CREATE POLICY seated_seen ON line FOR SELECT TO cyclework_seat
    USING (audience IN ('work', 'review', 'person', 'secret')
        AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())));
CREATE POLICY kept_seen ON line FOR SELECT TO cyclework_keeper
    USING (audience IN ('work', 'review', 'person'));
CREATE POLICY institution_seen ON line FOR SELECT USING (audience = 'institution');

CREATE POLICY own_seen ON tip FOR SELECT TO cyclework_person
    USING (learner = (SELECT cyclework.me()) AND audience <> 'staff');
CREATE POLICY supervised_seen ON tip FOR SELECT TO cyclework_supervisor
    USING (audience IN ('work', 'review', 'staff', 'person')
        AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())));
CREATE POLICY seated_seen ON tip FOR SELECT TO cyclework_seat
    USING (audience IN ('work', 'review', 'person', 'secret')
        AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())));
CREATE POLICY kept_seen ON tip FOR SELECT TO cyclework_keeper
    USING (audience IN ('work', 'review', 'person'));
CREATE POLICY institution_seen ON tip FOR SELECT USING (audience = 'institution');

-- What may be brought.
CREATE POLICY own_brought ON line FOR INSERT TO cyclework_person
    WITH CHECK (learner = (SELECT cyclework.me()) AND audience NOT IN ('staff', 'institution')
        AND (audience NOT IN ('own', 'work') OR cyclework.is_said_by((SELECT cyclework.me()), bytes)));
CREATE POLICY said_brought ON line FOR INSERT TO cyclework_supervisor
    WITH CHECK ((audience = 'institution' OR audience IN ('review', 'staff', 'person')
            AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())))
        AND cyclework.is_said_by((SELECT cyclework.me()), bytes));
CREATE POLICY seated_brought ON line FOR INSERT TO cyclework_seat
    WITH CHECK (audience = 'institution' OR audience IN ('work', 'review', 'person', 'secret')
        AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())));
CREATE POLICY kept_brought ON line FOR INSERT TO cyclework_keeper
    WITH CHECK (audience IN ('work', 'review', 'person', 'institution'));
CREATE POLICY nobody_erased ON line AS RESTRICTIVE FOR INSERT
    WITH CHECK (NOT EXISTS (SELECT FROM cyclework.erased WHERE erased.learner = line.learner));

-- A text can be taken out of what people wrote about themselves, and nothing else be changed in a line.
CREATE POLICY own_blanked ON line FOR UPDATE TO cyclework_person
    USING (learner = (SELECT cyclework.me()) AND audience IN ('own', 'work'))
    WITH CHECK (cyclework.is_blanked(number, bytes));
CREATE POLICY seated_blanked ON line FOR UPDATE TO cyclework_seat
    USING (audience = 'work' AND ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached())))
    WITH CHECK (cyclework.is_blanked(number, bytes));
CREATE POLICY kept_blanked ON line FOR UPDATE TO cyclework_keeper
    USING (audience = 'work') WITH CHECK (cyclework.is_blanked(number, bytes));
CREATE POLICY others_words_stay ON line AS RESTRICTIVE FOR INSERT
    WITH CHECK (audience IN ('own', 'work') OR NOT cyclework.is_blanked(number, bytes));
CREATE POLICY erased_gone ON line FOR DELETE TO cyclework_keeper
    USING (learner IN (SELECT erased.learner FROM cyclework.erased));
