-- Customers may learn which of their files was found; team_search, internal_attachment_words, search_words and
-- search_progress stay without a grant.
GRANT SELECT ON attachment_words TO deskwell_customer;--> statement-breakpoint
-- Words that look like a misspelt one; the similarity asked for is lower than usual, because short words share few letters.
CREATE FUNCTION similar_words(typed text) RETURNS SETOF text
LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.25
AS $$ SELECT word FROM search_words WHERE word % typed ORDER BY similarity(word, typed) DESC, word LIMIT 40 $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION similar_words FROM PUBLIC;--> statement-breakpoint
-- What was written before this version is found too: comments here, words and files by the jobs.
INSERT INTO search_progress (learned_until) VALUES ('-infinity') ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO team_search (ticket_id, changed_at, comments, document)
SELECT ticket_id, at, words, document || words FROM ticket_search JOIN (
  SELECT ticket_id, max(created_at) AS at, to_tsvector('deskwell', left(string_agg(content, ' ' ORDER BY id), 500000)) AS words
  FROM internal_comments GROUP BY ticket_id
) AS said USING (ticket_id);--> statement-breakpoint
SELECT enqueue('attachments.read_text', json_build_object('messageId', message_id)) FROM attachments GROUP BY message_id;--> statement-breakpoint
SELECT enqueue('attachments.read_text', json_build_object('commentId', comment_id)) FROM internal_comment_attachments GROUP BY comment_id;
