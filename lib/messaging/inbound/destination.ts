/** Where a received mail belongs: a task of a retailer and whom it is with; `email` is the address our message went to. */
export type Destination = { retailer_id: string; task_id: string; customer_id: string; email: string | null }
