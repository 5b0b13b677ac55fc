CREATE EXTENSION IF NOT EXISTS citext;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
-- Words as they are in any language, without accents: "Nystrom" finds Nyström.
CREATE TEXT SEARCH CONFIGURATION deskwell (COPY = simple);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION deskwell ALTER MAPPING FOR hword, hword_part, word, asciiword, asciihword, hword_asciipart WITH unaccent, simple;
