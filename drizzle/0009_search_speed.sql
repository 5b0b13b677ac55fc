-- The pairs of words that stand side by side. md5 says the same for ever and on every machine; a clash of two pairs
-- is found out when the conversation is looked at.
CREATE FUNCTION pairs_in(words tsvector) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT coalesce(array_agg(DISTINCT ('x' || left(md5(before || ' ' || lexeme), 8))::bit(32)::int), '{}') FROM (
    SELECT lexeme, place, lag(lexeme) OVER by_place AS before, lag(place) OVER by_place AS before_place
    FROM unnest(words) AS word (lexeme, places, weights), unnest(places) AS place WINDOW by_place AS (ORDER BY place)
  ) AS standing WHERE before_place = place - 1
$$;--> statement-breakpoint
CREATE TABLE "word_pairs" (
	"ticket_id" bigint PRIMARY KEY NOT NULL,
	"pairs" integer[] NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION grow_pairs(ticket bigint, words tsvector) RETURNS void LANGUAGE sql
AS $$
  INSERT INTO word_pairs (ticket_id, pairs) VALUES (ticket, pairs_in(words))
  ON CONFLICT (ticket_id) DO UPDATE SET pairs = array(SELECT unnest(word_pairs.pairs) UNION SELECT unnest(excluded.pairs))
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION grow_pairs FROM PUBLIC;--> statement-breakpoint
-- What was written before this version is found by its phrases too.
INSERT INTO word_pairs (ticket_id, pairs)
SELECT ticket_id, pairs_in(ticket_search.document || coalesce(comments, '')) FROM ticket_search LEFT JOIN team_search USING (ticket_id);--> statement-breakpoint
ALTER TABLE "word_pairs" ADD CONSTRAINT "word_pairs_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "word_pairs_pairs" ON "word_pairs" USING gin ("pairs");
