import { respondAsProvider } from '@/lib/simulator/stand-in'

type Context = { params: Promise<{ path: string[] }> }

/** The stand-in for the mail provider on loopback; absent where a real one is configured (H-6). */
export async function POST(request: Request, { params }: Context) {
  return respondAsProvider(request, (await params).path)
}
export async function GET(request: Request, { params }: Context) {
  return respondAsProvider(request, (await params).path)
}
