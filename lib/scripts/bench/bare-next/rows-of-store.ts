/** A store's first fifty open tasks; $1 is the retailer, $2 the store. */
export const rowsOfStore = `select t.id, t.number, t.title, t.type, t.due_on::text, t.reply_waiting_since, c.name
  from tasks t left join customers c on c.retailer_id = t.retailer_id and c.id = t.customer_id
  where t.retailer_id = $1 and t.store_id = $2 and t.state = 'open' and t.kind = 'group' and t.deleted_at is null
  order by t.reply_waiting_since desc nulls last, t.due_by, t.id limit 50`
