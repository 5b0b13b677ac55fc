-- Customers and visitors work as this role. Roles belong to the cluster, so another database or a start at the
-- same moment may already have made it.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'deskwell_customer') THEN
    BEGIN
      CREATE ROLE deskwell_customer NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'This database user may not create roles.'
          USING HINT = format('As an administrator run: CREATE ROLE deskwell_customer NOLOGIN; GRANT deskwell_customer TO %I;', current_user);
    END;
  END IF;
  BEGIN
    IF current_setting('server_version_num')::int >= 160000 THEN
      EXECUTE format('GRANT deskwell_customer TO %I WITH SET TRUE', current_user);
    ELSE
      EXECUTE format('GRANT deskwell_customer TO %I', current_user);
    END IF;
  EXCEPTION
    WHEN insufficient_privilege OR unique_violation THEN
      IF NOT pg_has_role(current_user, 'deskwell_customer', 'MEMBER') THEN
        RAISE EXCEPTION 'This database user may not act as deskwell_customer.'
          USING HINT = format('As an administrator run: GRANT deskwell_customer TO %I;', current_user);
      END IF;
  END;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO deskwell_customer;--> statement-breakpoint
GRANT USAGE ON SEQUENCE ticket_numbers TO deskwell_customer;--> statement-breakpoint
GRANT SELECT ON settings TO deskwell_customer;--> statement-breakpoint
GRANT SELECT (id, name, shares_tickets) ON organizations TO deskwell_customer;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (name, phone, locale, time_zone) ON users TO deskwell_customer;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON passwords TO deskwell_customer;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, tokens, rate_limits, ticket_reads, uploads TO deskwell_customer;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON idempotency_keys, ticket_search TO deskwell_customer;--> statement-breakpoint
GRANT SELECT (id, number, subject, status, channel, requester_id, organization_id, version, preview, preview_by, preview_name,
  last_message_id, created_at, last_activity_at, resolved_at, closed_at, merged_into, follow_up_of),
  INSERT, UPDATE (status, version, preview, preview_by, preview_name, last_message_id, updated_at, last_activity_at,
  last_customer_message_at, resolved_at, closed_at) ON tickets TO deskwell_customer;--> statement-breakpoint
GRANT SELECT, INSERT ON messages, attachments TO deskwell_customer;--> statement-breakpoint
-- They write history and cannot read it: it tells of assignments and internal comments.
GRANT INSERT ON ticket_events TO deskwell_customer;--> statement-breakpoint
-- The owner is not bound by these; they bind the customers' role alone.
ALTER TABLE users ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY customers_read ON users FOR SELECT TO deskwell_customer USING (true);--> statement-breakpoint
CREATE POLICY customers_sign_up ON users FOR INSERT TO deskwell_customer WITH CHECK (role = 'customer');--> statement-breakpoint
CREATE POLICY customers_edit ON users FOR UPDATE TO deskwell_customer USING (true);--> statement-breakpoint
ALTER TABLE messages ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY customers_read ON messages FOR SELECT TO deskwell_customer USING (true);--> statement-breakpoint
CREATE POLICY customers_write ON messages FOR INSERT TO deskwell_customer WITH CHECK (side = 'customer' AND NOT via_whatsapp);--> statement-breakpoint
-- graphile_worker keeps its tables to its owner; this is the customers' one way to a job.
CREATE FUNCTION enqueue(task text, payload json, job_key text DEFAULT NULL, run_at timestamptz DEFAULT NULL) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT graphile_worker.add_job(task, payload, job_key => job_key, run_at => run_at) $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue TO deskwell_customer;--> statement-breakpoint
-- The one admin whom a visitor can make: on an empty installation, with the code from the log.
CREATE FUNCTION create_first_admin(code_hash text, admin_name text, admin_email text, password_hash text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE admin_id bigint;
BEGIN
  LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
  IF EXISTS (SELECT FROM users) THEN RETURN NULL; END IF;
  UPDATE tokens SET used_at = now() WHERE kind = 'setup' AND hash = code_hash AND used_at IS NULL AND expires_at > now();
  IF NOT FOUND THEN RETURN NULL; END IF;
  INSERT INTO users (role, name, email) VALUES ('admin', admin_name, admin_email::citext) RETURNING id INTO admin_id;
  INSERT INTO passwords (user_id, hash) VALUES (admin_id, password_hash);
  RETURN admin_id;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION create_first_admin FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION create_first_admin TO deskwell_customer;--> statement-breakpoint
INSERT INTO settings (id) VALUES (1) ON CONFLICT DO NOTHING;
