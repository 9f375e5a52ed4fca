-- Figures that undoing an uncounted close had taken away, or that were counted again after it, put right from the log (G-16): of a task's closes by
-- people the first that was not undone counts. Only tasks with an undo can be wrong.
with steps as (
  select e."retailer_id", e."task_id", e."id", e."type", e."at", e."actor_id",
         lead(e."type") over (partition by e."retailer_id", e."task_id" order by e."at", e."id") as next_type
    from "events" e
   where e."type" in ('task.resolved', 'task.dismissed', 'task.undone', 'task.reopened', 'task.nothingToDo')
     and exists (select from "events" u where u."retailer_id" = e."retailer_id" and u."task_id" = e."task_id" and u."type" = 'task.undone')
), firsts as (
  select distinct on ("retailer_id", "task_id") "retailer_id", "task_id", substr("type", 6) as kind, "at", "actor_id"
    from steps
   where "type" in ('task.resolved', 'task.dismissed') and "actor_id" is not null and next_type is distinct from 'task.undone'
   order by "retailer_id", "task_id", "at", "id"
), judged as (
  select k."retailer_id", k."id", f."task_id" is not null as is_first
    from (select distinct "retailer_id", "task_id" from steps) t
    join "kpi_events" k on k."retailer_id" = t."retailer_id" and k."task_id" = t."task_id"
    left join firsts f on f."retailer_id" = k."retailer_id" and f."task_id" = k."task_id" and f.kind = k."kind" and f."at" = k."at" and f."actor_id" = k."membership_id"
)
update "kpi_events" k set "undone_at" = case when j.is_first then null else k."at" end
  from judged j
 where j."retailer_id" = k."retailer_id" and j."id" = k."id" and (k."undone_at" is null) <> j.is_first;--> statement-breakpoint
-- The round of a task whose close counts is that close's, so that its next close does not count again.
update "tasks" t set "round" = k."round"
  from "kpi_events" k
 where k."retailer_id" = t."retailer_id" and k."task_id" = t."id" and k."undone_at" is null and k."round" <> t."round";--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "close_id" uuid;
