const shapes = [
  ['width-40', 'width-80', 'width-30'],
  ['width-50', 'width-70', 'width-20'],
  ['width-30', 'width-80', 'width-40'],
]

/** The shape of task rows that are coming; seen only when they take longer than 300 ms. */
export function RowSkeleton({ label }: { label: string }) {
  return (
    <ul className="rows skeleton" aria-busy="true" aria-label={label}>
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
