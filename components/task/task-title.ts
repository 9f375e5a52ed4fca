import { readTaskPage } from './read-task-page'

export async function readTaskTitle(taskId: string): Promise<string> {
  return (await readTaskPage(taskId)).task.title
}
