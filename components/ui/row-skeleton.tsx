const shapes = [
  ['w40', 'w80', 'w30'],
  ['w50', 'w70', 'w20'],
  ['w30', 'w80', 'w40'],
]

/** The shape of task rows that are coming; seen only when they take longer than 300 ms. */
export function RowSkeleton({ label }: { label: string }) {
  return (
    <ul className="rows sk" aria-busy="true" aria-label={label}>
      {shapes.map((shape) => (
        <li key={shape.join()}>
          <div className="row">
            <span className="disc" />
            <div className="row-body">
              {shape.map((width) => (
                <i key={width} className={width} />
              ))}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
