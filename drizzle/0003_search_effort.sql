-- PostgreSQL thinks that looking into a search document costs next to nothing, though it must be unpacked first. For a
-- rare word it would rather unpack every document by age than ask the word index. This says nothing and has a price,
-- so that walking pays it for each document and the word index only for what it found.
CREATE FUNCTION search_effort(ticket_id bigint) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 400
AS $$ BEGIN RETURN true; END $$;
