/** The shape of a table that is coming. */
export function TableSkeleton({ label }: { label: string }) {
  return (
    <div className="frame skeleton" aria-busy="true">
      <span className="visually-hidden">{label}</span>
      <table className="data-table" aria-hidden="true">
        <tbody>
          {['width-40', 'width-30', 'width-50', 'width-40', 'width-30', 'width-50', 'width-40', 'width-30'].map((width, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: these rows never move
            <tr key={row}>
              <td>
                <i className={width} />
              </td>
              <td>
                <i className="width-70" />
              </td>
              <td>
                <i className="width-50" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
