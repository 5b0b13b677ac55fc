-- PostgreSQL refuses a tsvector of more than 1 MB. A document takes words in up to less than half of that, so that two
-- of them, a ticket's own and its comments', always fit together. Joined with nothing, packed words show their true size.
CREATE FUNCTION grown(document tsvector, words tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
  SELECT CASE WHEN pg_column_size(document || ''::tsvector) + pg_column_size(words || ''::tsvector) < 450000
    THEN document || words ELSE document END
$$;--> statement-breakpoint
-- All of them, one after the other.
CREATE AGGREGATE grown_from (tsvector) (SFUNC = grown, STYPE = tsvector, INITCOND = '');--> statement-breakpoint
-- What a ticket is found by, made from its own rows.
CREATE FUNCTION document_of(ticket bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT grown_from(words ORDER BY place, id) FROM (
    SELECT 0 AS place, 0 AS id, to_tsvector('deskwell', subject || ' ' || name || ' ' || email) AS words
    FROM tickets JOIN users ON users.id = requester_id WHERE tickets.id = ticket
    UNION ALL SELECT 1, id, to_tsvector('deskwell', content) FROM messages WHERE ticket_id = ticket
    UNION ALL SELECT 2, message_id, words FROM attachments JOIN attachment_words ON attachment_id = attachments.id WHERE ticket_id = ticket
  ) AS said
$$;--> statement-breakpoint
-- Documents that are larger already are made anew.
UPDATE ticket_search SET document = document_of(ticket_id) WHERE pg_column_size(document || ''::tsvector) > 450000;--> statement-breakpoint
UPDATE team_search SET comments = (
  SELECT grown_from(words ORDER BY place, id) FROM (
    SELECT 0 AS place, id, to_tsvector('deskwell', content) AS words FROM internal_comments WHERE ticket_id = team_search.ticket_id
    UNION ALL SELECT 1, comment_id, words FROM internal_comment_attachments AS file
    JOIN internal_attachment_words ON attachment_id = file.id WHERE ticket_id = team_search.ticket_id
  ) AS said
) WHERE pg_column_size(comments || ''::tsvector) > 450000;--> statement-breakpoint
UPDATE team_search SET document = own.document || comments FROM ticket_search AS own
WHERE own.ticket_id = team_search.ticket_id AND pg_column_size(team_search.document || ''::tsvector) > 450000;
