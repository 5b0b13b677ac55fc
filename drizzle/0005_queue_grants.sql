-- A customer's words wake a snoozed ticket; that it slept they can't read.
GRANT UPDATE (snoozed_until) ON tickets TO deskwell_customer;
