-- A customer's words stop what was scheduled to be sent to them. Their database role can't see what is scheduled, and a
-- message may come by any channel, so the table itself wakes the job; the job decides (lib/outgoing/commands/stopping.ts).
CREATE FUNCTION wake_scheduled_replies() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM outgoing_messages WHERE ticket_id = NEW.ticket_id AND cancel_on_answer AND state = 'waiting') THEN
    PERFORM enqueue('outgoing.answered', json_build_object('ticketId', NEW.ticket_id));
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION wake_scheduled_replies FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER messages_wake_scheduled AFTER INSERT ON messages
FOR EACH ROW WHEN (NEW.side = 'customer') EXECUTE FUNCTION wake_scheduled_replies();
