-- Columns and states are called as the field calls them; what they hold stays.
alter table notifications rename column words to text;--> statement-breakpoint
alter table tasks rename column reply_words to reply_text;--> statement-breakpoint
alter table import_mappings rename column heads to headers;--> statement-breakpoint
alter table messages rename column answers_id to responds_to_id;--> statement-breakpoint
alter table task_drafts rename column answers_id to responds_to_id;--> statement-breakpoint
update messages set purpose = 'unassigned' where purpose = 'tray';--> statement-breakpoint
update messages set state = 'closed' where state = 'put_away';--> statement-breakpoint
drop index messages_tray;--> statement-breakpoint
create index messages_unassigned on messages using btree (retailer_id, store_id) where purpose = 'unassigned';
