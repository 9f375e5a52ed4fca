import { connection } from 'next/server'
import { readRows } from '../read-rows'

/** A table as the documentation of Next would have one write it: without a session, rights, words or filters. */
export default async function Page() {
  await connection()
  const rows = await readRows()
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.number}</td>
            <td>
              <a href={`/tasks/${row.id}`}>{row.title}</a>
            </td>
            <td>{row.type}</td>
            <td>{row.due_on}</td>
            <td>{row.reply_waiting_since?.toISOString()}</td>
            <td>{row.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
