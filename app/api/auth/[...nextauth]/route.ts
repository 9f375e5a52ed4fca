import { handlers } from '@/lib/tenancy/auth'

export const { GET, POST } = handlers
