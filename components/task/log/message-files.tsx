import { Icon } from '@/components/ui/icon'
import type { FileView } from './file-views'

/** What came or went with a message: pictures are seen, everything else is a download or a name with the reason why it is not here (G-10). */
export function messageFiles(files: FileView[]) {
  if (files.length === 0) return null
  return (
    <ul className="mail-files">
      {files.map((file, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files of one mail may share a name; their order never changes
        <li key={at} className={file.picture ? 'mail-photo' : undefined}>
          {file.picture ? (
            <a href={file.href} download={file.name}>
              {/* biome-ignore lint/performance/noImgElement: a file one may see, already fitted */}
              <img src={file.href} alt={file.name} {...file.picture} loading="lazy" />
            </a>
          ) : file.href ? (
            <a className="product" href={file.href} download={file.name}>
              <Icon name="file-text" />
              <span className="grow">
                {file.name}
                <br />
                <span className="second">{file.about}</span>
              </span>
              <Icon name="download" />
            </a>
          ) : (
            <p className="product">
              <Icon name="circle-alert" />
              <span className="grow">
                {file.name}
                <br />
                <span className="second">{file.about}</span>
              </span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
