import { readTaskPage } from './read-task-page'

export async function readTaskTitle(taskId: string, entries: number): Promise<string> {
  return (await readTaskPage(taskId, entries)).task.title
}
