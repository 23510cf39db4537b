-- Who sees what of the tables that a keeper makes of the lines, so that others can ask the server about a group. They hold
-- nothing of an audience that a keeper does not see.

GRANT USAGE ON SCHEMA cyclework_tables TO cyclework_person, cyclework_supervisor, cyclework_keeper;
GRANT SELECT ON ALL TABLES IN SCHEMA cyclework_tables TO cyclework_person, cyclework_supervisor, cyclework_keeper;
GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA cyclework_tables TO cyclework_keeper;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA cyclework_tables TO cyclework_keeper;

DO $policies$
DECLARE
    made name;
BEGIN
    FOREACH made IN ARRAY ARRAY['stream', 'event', 'same_id', 'state', 'aside'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', made);
        EXECUTE format('CREATE POLICY kept ON %I TO cyclework_keeper USING (true) WITH CHECK (true)', made);
        EXECUTE format('CREATE POLICY own_seen ON %I FOR SELECT TO cyclework_person'
            ' USING (learner = (SELECT cyclework.me()))', made);
        EXECUTE format('CREATE POLICY supervised_seen ON %I FOR SELECT TO cyclework_supervisor'
            ' USING ((SELECT cyclework.reaches_everybody()) OR learner IN (SELECT cyclework.reached()))', made);
    END LOOP;
END
$policies$;
