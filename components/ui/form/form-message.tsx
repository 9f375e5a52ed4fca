import { Icon } from '@/components/ui/icon'

/** What is wrong with a form as a whole; read aloud when it appears. */
export function FormMessage({ message }: { message: string }) {
  return (
    <div role="alert">
      {message ? (
        <p className="hint bad">
          <Icon name="circle-alert" />
          <span>{message}</span>
        </p>
      ) : null}
    </div>
  )
}
